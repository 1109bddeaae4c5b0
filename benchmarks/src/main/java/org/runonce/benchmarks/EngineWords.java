package org.runonce.benchmarks;

/** How an engine says what the benchmark district's models and the program for Camunda say. */
enum EngineWords {
    CAMUNDA("Camunda 7.24.0", "CamundaEngine"),

    /** The same under other names. */
    OPERATON("Operaton 1.0.3", "CamundaEngine") {
        @Override
        String program(String camunda) {
            return camunda.replace("org.camunda.bpm", "org.operaton.bpm").replace("CamundaEngine", className());
        }

        @Override
        String process(String camunda) {
            return renamed(camunda);
        }

        @Override
        String decision(String camunda) {
            return renamed(camunda);
        }

        private static String renamed(String camunda) {
            return camunda.replace("http://camunda.org/schema/1.0/", "http://operaton.org/schema/1.0/")
                    .replace("camunda:", "operaton:")
                    .replace("xmlns:camunda", "xmlns:operaton");
        }
    },

    /** A decision is a kind of service task there, and what an input is compared with says how. */
    FLOWABLE("Flowable 7.2.0", "FlowableEngine") {
        @Override
        String process(String camunda) {
            return camunda.replaceAll(
                            "<bpmn:businessRuleTask id=\"(\\w+)\" name=\"([^\"]+)\"[^>]*decisionRef=\"([^\"]+)\"[^>]*>",
                            "<bpmn:serviceTask id=\"$1\" name=\"$2\" camunda:type=\"dmn\"><bpmn:extensionElements>"
                                    + "<camunda:field name=\"decisionTableReferenceKey\"><camunda:string>$3"
                                    + "</camunda:string></camunda:field></bpmn:extensionElements>")
                    .replace("</bpmn:businessRuleTask>", "</bpmn:serviceTask>")
                    .replaceAll(" camunda:(formRef|formRefBinding|historyTimeToLive)=\"[^\"]*\"", "")
                    .replace("http://camunda.org/schema/1.0/bpmn", "http://flowable.org/bpmn")
                    .replace("camunda:", "flowable:")
                    .replace("xmlns:camunda", "xmlns:flowable");
        }

        @Override
        String decision(String camunda) {
            return camunda.replaceAll("(<inputEntry>\\s*<text>)(\")", "$1== $2")
                    .replaceAll("(<inputEntry>\\s*<text>)(</text>)", "$1-$2")
                    .replaceAll(" camunda:historyTimeToLive=\"[^\"]*\"", "");
        }
    };

    private final String title;
    private final String writtenAs;

    EngineWords(String title, String writtenAs) {
        this.title = title;
        this.writtenAs = writtenAs;
    }

    /** Of its pom and its database. */
    String engine() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** The class that its program is written as. */
    String writtenAs() {
        return writtenAs;
    }

    String className() {
        return name().charAt(0) + engine().substring(1) + "Engine";
    }

    String program(String camunda) {
        return camunda;
    }

    String process(String camunda) {
        return camunda;
    }

    String decision(String camunda) {
        return camunda;
    }
}
