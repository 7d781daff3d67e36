// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private final List<Module> bundles = House.bundles();

    @Test
    void everyBundleHasItsPlaceInThePlan() {
        assertTrue(bundles.size() >= 9, "These tests see too few bundles: " + bundles);
        assertEquals(
                List.of(),
                bundles.stream()
                        .map(bundle -> House.shortName(bundle.name()))
                        .filter(name -> !House.MAY_USE.containsKey(name))
                        .toList());
    }

    @Test
    void aManifestAsksOnlyForBundlesThePlanAllows() {
        Set<String> violations = new TreeSet<>();
        for (Module bundle : bundles) {
            for (String required : bundle.requiredBundles()) {
                if (required.startsWith("org.candour.") && !mayUse(bundle.name(), required)) {
                    violations.add(bundle.name() + " requires " + required);
                }
            }
        }
        assertEquals(Set.of(), violations);
    }

    @Test
    void aClassUsesOnlyExportedPackagesOfBundlesThePlanAllows() {
        Map<String, Module> homes = new HashMap<>();
        Map<Module, List<JavaClass>> classes = new HashMap<>();
        for (Module bundle : bundles) {
            bundle.classes().forEach(type -> {
                homes.put(type.getName(), bundle);
                classes.computeIfAbsent(bundle, b -> new ArrayList<>()).add(type);
            });
        }
        Set<String> violations = new TreeSet<>();
        classes.forEach((bundle, types) -> types.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isForbidden(
                        bundle, homes.get(dependency.getTargetClass().getName()), dependency))
                .forEach(dependency -> violations.add(dependency.getDescription())));
        assertEquals(Set.of(), violations);
    }

    private static boolean isForbidden(Module from, Module to, Dependency dependency) {
        if (to == null || to.equals(from)) {
            return false;
        }
        return !mayUse(from.name(), to.name())
                || !to.exportedPackages().contains(dependency.getTargetClass().getPackageName());
    }

    private static boolean mayUse(String from, String to) {
        return House.MAY_USE.getOrDefault(House.shortName(from), Set.of()).contains(House.shortName(to));
    }
}
