/** What we use of dmn-js, which ships no types. */
declare module "dmn-js/lib/NavigatedViewer" {
  interface View {
    type: string;
  }
  export default class NavigatedViewer {
    constructor(options: { container: HTMLElement; decisionTable?: { additionalModules: object[] } });
    importXML(xml: string): Promise<unknown>;
    getViews(): View[];
    open(view: View): Promise<unknown>;
    destroy(): void;
  }
}
