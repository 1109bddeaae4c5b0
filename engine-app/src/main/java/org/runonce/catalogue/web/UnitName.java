package org.runonce.catalogue.web;

import org.runonce.organisation.Organisation;

record UnitName(String code, String name) {
    static UnitName of(String code, Organisation organisation) {
        return new UnitName(code, organisation.unit(code).shortName());
    }
}
