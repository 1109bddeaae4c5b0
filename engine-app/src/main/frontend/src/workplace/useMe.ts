export { type Me, useMe } from "../shared/useMe";
