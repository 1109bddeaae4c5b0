import { Form } from "@bpmn-io/form-js-viewer";
import "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import flatpickr from "flatpickr";
import english from "flatpickr/dist/l10n/default.js";
import { Mandarin } from "flatpickr/dist/l10n/zh.js";
import i18next from "i18next";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { ProblemError } from "../../api/problem";
import chinese from "../../text/viewer.zh.json";
import "./modelForm.css";

export interface FilledForm {
  /** What is filled in, and whether the form itself finds nothing wrong with it. */
  submit(): { data: Record<string, unknown>; valid: boolean };
  /** Shows what the server found wrong at the fields it found it at. */
  tell(problem: ProblemError): void;
  /** Fills fields from outside; what somebody has filled in stays, unless it is to be written over. */
  fillIn(values: Record<string, unknown>, over?: boolean): void;
}

interface Props {
  ref: Ref<FilledForm>;
  schema: object;
  data: Record<string, unknown>;
  changed: (data: Record<string, unknown>) => void;
  /** It can be filled in from outside now. */
  ready?: () => void;
}

function translate(template: string, values: Record<string, string> = {}): string {
  const words = i18next.language === "en" ? template : ((chinese as Record<string, string>)[template] ?? template);
  return words.replace(/{([^}]+)}/g, (whole, key: string) => values[key] ?? whole);
}

/** What the viewer keeps to itself. */
interface Inside {
  _getState(): { data: Record<string, unknown> };
  _setState(state: { data?: Record<string, unknown>; errors?: Record<string, string[]> }): void;
}

function inside(form: Form): Inside {
  return form as unknown as Inside;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

interface FieldRegistry {
  getAll(): { id: string; key?: string }[];
}

/** A form as the analyst drew it in the Modeler. */
export default function ModelForm({ ref, schema, data, changed, ready }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<Form | null>(null);
  const heard = useRef(changed);
  heard.current = changed;

  useEffect(() => {
    const container = place.current;
    if (!container) return;
    // the viewer's calendars speak what this is set to when they are made
    flatpickr.localize(i18next.language === "en" ? english : Mandarin);
    const made = new Form({ container, additionalModules: [{ translate: ["value", translate] }] } as never);
    form.current = made;
    let known: string | null = null;
    made.on("changed", (event: { data: Record<string, unknown> }) => {
      const now = JSON.stringify(event.data);
      // the viewer also tells of its own first filling
      if (known !== null && known !== now) heard.current(event.data);
      known = now;
    });
    void made.importSchema(schema as never, data).then(() => {
      known ??= JSON.stringify(inside(made)._getState().data);
      if (form.current === made) ready?.();
    });
    return () => made.destroy();
    // what is typed belongs to the viewer: later data would overwrite it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [schema]);

  useImperativeHandle(ref, () => ({
    submit() {
      const { data: filled, errors } = (form.current as Form).submit() as {
        data: Record<string, unknown>;
        errors: Record<string, string[]>;
      };
      const valid = Object.keys(errors).length === 0;
      if (!valid) place.current?.querySelector<HTMLElement>("[aria-invalid=true], .fjs-has-errors input, .fjs-has-errors textarea")?.focus();
      return { data: filled, valid };
    },
    tell(problem) {
      const fields = (form.current as Form).get<FieldRegistry>("formFieldRegistry").getAll();
      const errors: Record<string, string[]> = {};
      for (const fault of problem.faults()) {
        const key = fault.pointer.replace(/^\/data\//, "").split("/")[0];
        const field = fields.find((it) => it.key === key);
        if (field) (errors[field.id] ??= []).push(i18next.language === "en" ? fault.en : fault.zh);
      }
      inside(form.current as Form)._setState({ errors });
    },
    fillIn(values, over = false) {
      const viewer = inside(form.current as Form);
      const { data: before } = viewer._getState();
      const news = Object.entries(values).filter(([key]) => over || isBlank(before[key]));
      if (news.length > 0) viewer._setState({ data: { ...before, ...Object.fromEntries(news) } });
    },
  }));

  return <div ref={place} className="model-form" lang="zh-CN" />;
}
