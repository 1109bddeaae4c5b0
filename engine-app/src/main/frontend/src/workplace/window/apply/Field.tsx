import { type HTMLProps, type ReactNode, useId } from "react";
import { Zh } from "../../../shared/Zh";

interface FieldProps extends HTMLProps<HTMLInputElement> {
  label: string;
  fault?: string;
  hint?: string;
  /** What stands beside the hint. */
  children?: ReactNode;
}

/** A field with its fault or hint below, which has its place before it is there. */
export function Field({ label, fault, hint, children, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} aria-invalid={fault !== undefined} aria-describedby={`${id}-hint`} />
      <div className="below">
        <small id={`${id}-hint`} className={fault ? "late" : "quiet"} role="status">
          <Zh>{fault ?? hint ?? ""}</Zh>
        </small>
        {children}
      </div>
    </div>
  );
}
