import { expect, it } from "vitest";
import { stepsOf } from "./spentAt";

const place = (element: string, since: string, seconds: number, until?: string) => ({
  process: "joint-review",
  processName: "a process",
  element,
  name: element,
  type: "userTask",
  since,
  seconds,
  until,
});

it("counts departments that are asked at once once, and a second visit as well", () => {
  const steps = stepsOf([
    place("Task_GiveOpinion", "2026-06-02T02:00:00Z", 3600, "2026-06-02T03:00:00Z"),
    place("Task_GiveOpinion", "2026-06-02T02:00:00Z", 7200, "2026-06-02T04:00:00Z"),
    place("Task_GiveOpinion", "2026-06-03T02:00:00Z", 60),
  ]);
  expect(steps).toEqual([
    {
      element: "Task_GiveOpinion",
      name: "Task_GiveOpinion",
      since: "2026-06-02T02:00:00Z",
      until: undefined,
      seconds: 7260,
      times: 3,
      here: true,
    },
  ]);
});

it("has no time for what a machine does", () => {
  expect(stepsOf([{ ...place("Task_Gather", "2026-06-02T02:00:00Z", 1), type: "serviceTask" }])).toEqual([]);
});
