// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace atrium {

class Button;
class EventChart;

/// The visible way back out of a zoomed chart, beside the key; there only while there is one. Its parent's.
[[nodiscard]] Button *zoomOutButton(EventChart *chart, QWidget *parent);

} // namespace atrium
