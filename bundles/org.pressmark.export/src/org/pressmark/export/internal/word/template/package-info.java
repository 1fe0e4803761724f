// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Word files of others that decide how a report looks. They are hostile until proven otherwise: macros go, nothing that they
 * refer to is fetched, and what is no Word file is refused with a sentence that says what it is instead.
 */
package org.pressmark.export.internal.word.template;
