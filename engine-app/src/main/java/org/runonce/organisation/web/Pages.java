package org.runonce.organisation.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The portal and the workplace are one page each; where in it somebody is stands in the address. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    static final String[] PORTAL = {
        "/matters/*",
        "/matters/*/check",
        "/matters/*/apply",
        "/applications/*",
        "/mine",
        "/mine/*",
        "/mine/*/submitted",
        "/follow"
    };
    static final String[] WORKPLACE = {"/workplace", "/workplace/**"};

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (String path : PORTAL) {
            registry.addViewController(path).setViewName("forward:/index.html");
        }
        registry.addViewController("/workplace").setViewName("forward:/workplace.html");
        registry.addViewController("/workplace/{*rest}").setViewName("forward:/workplace.html");
    }

    /** The name of an asset carries the hash of its content, so that it never changes. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
