// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A sample of a type of annotations, for authors of plug-ins: figures that a text claims. The type itself needs no code: its
 * class is in {@code model/claims.ecore}, and {@code plugin.xml} contributes it. The code is its panel, for the window alone.
 */
package org.pressmark.example.claims;
