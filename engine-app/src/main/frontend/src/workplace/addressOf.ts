/** What stands for the matter where a task belongs to an IT project. */
export const PROJECT = "IT-PROJECT";

/** Where a case, or a project, is read. */
export function addressOf(it: { caseNumber: string; matterCode: string }): string {
  return it.matterCode === PROJECT ? `/projects/${it.caseNumber}` : `/cases/${it.caseNumber}`;
}
