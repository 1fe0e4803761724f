// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What lists and reports need to show of texts: whole characters, shortened words, the words around a place, and the
 * order in which annotations are read. All offsets are UTF-16 code units, ends exclusive. Nothing here depends on the
 * default locale.
 */
package org.pressmark.model.text;
