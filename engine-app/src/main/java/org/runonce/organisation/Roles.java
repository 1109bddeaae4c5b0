package org.runonce.organisation;

/** Ids of the roles that rules in code refer to; all roles stand in {@code organisation/roles.csv}. */
public final class Roles {
    public static final String APPLICANT = "applicant";
    public static final String WINDOW_CLERK = "window-clerk";
    public static final String HALL_MANAGER = "hall-manager";
    public static final String RESULT_CLERK = "result-clerk";
    public static final String APPROVER = "approver";
    public static final String CO_REVIEWER = "co-reviewer";
    public static final String CHIEF_REP = "chief-rep";
    public static final String DEPT_LEADER = "dept-leader";
    public static final String GOV_LEADER = "gov-leader";
    public static final String SUPERVISOR = "supervisor";
    public static final String MATTER_ADMIN = "matter-admin";
    public static final String CDO = "cdo";
    public static final String DATA_BUREAU = "data-bureau";
    public static final String REFORM_OFFICE = "reform-office";
    public static final String APP_LEAD = "app-lead";
    public static final String DRC_REVIEWER = "drc-reviewer";
    public static final String FIN_REVIEWER = "fin-reviewer";
    public static final String EXPERT = "expert";
    public static final String SUPERVISION_CO = "supervision-co";
    public static final String OPERATOR = "operator";
    public static final String ANALYST = "analyst";

    private Roles() {}
}
