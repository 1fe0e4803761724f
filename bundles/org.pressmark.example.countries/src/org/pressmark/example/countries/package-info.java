// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of a look-up service, for authors of plug-ins: countries, by the codes and names that Java knows. */
package org.pressmark.example.countries;
