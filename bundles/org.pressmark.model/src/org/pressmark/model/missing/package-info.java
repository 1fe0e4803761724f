// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Annotations of types whose bundles are not installed: kept as they are, and for plug-ins nothing but annotations. */
package org.pressmark.model.missing;
