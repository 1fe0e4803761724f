// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of a report section, for authors of plug-ins: who is quoted, how often, and where. */
package org.pressmark.example.speakers;
