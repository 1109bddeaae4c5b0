import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

/** Two pages: the portal for everybody, small; the workplace for staff. Neither loads what belongs to the other. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: resolve(root, "target/pages"),
    emptyOutDir: true,
    target: "es2022",
    // the content security policy allows no inline script and no data URL for one
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { portal: resolve(root, "index.html"), workplace: resolve(root, "workplace.html") },
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 3 },
            { name: "text", test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 2 },
            // over a slow network each further file costs a way there and back: what the first pages share is few files
            { name: "query", test: /node_modules[\\/](@tanstack[\\/](query-core|react-query)|openapi-fetch)[\\/]/, priority: 2 },
            { name: "shared", test: /src[\\/](api|shared|theme)[\\/](?!form[\\/]|antd)/, priority: 2 },
            { name: "guide", test: /src[\\/]portal[\\/](guide[\\/]|Heading|use[A-Z])/, priority: 2 },
            { name: "antd", test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
