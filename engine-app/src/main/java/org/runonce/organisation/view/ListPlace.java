package org.runonce.organisation.view;

/** The pages whose lists are narrowed and named. */
public enum ListPlace {
    TASKS,
    PROJECTS
}
