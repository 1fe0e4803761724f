// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of an importer, for authors of plug-ins: what news agencies send over their wires. */
package org.pressmark.example.wire;
