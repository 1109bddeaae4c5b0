package org.runonce.duplicate;

import org.runonce.duplicate.text.Nearness;

record Hit(Target target, Nearness nearness) {}
