package org.runonce.project.web;

/** The answer to a filing. */
record Filed(String projectCode) {}
