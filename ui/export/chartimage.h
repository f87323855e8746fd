// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

#include <QColor>
#include <QImage>

namespace atrium {

class EventChart;

/// What stands above a chart that is taken away, or it would be nobody's: the mall's dot and name, what it shows, zone and age.
struct ChartCaption {
    TableAbout about {};
    QColor mall {}; ///< of its dot; invalid: there is none
};

/// The chart as it stands, in the theme in force, with its caption: twice as many pixels as on the screen, so that it prints.
[[nodiscard]] QImage chartImage(const EventChart &chart, const ChartCaption &caption);
/// The same in vectors and letters. The same chart, the same bytes.
[[nodiscard]] QByteArray chartSvg(const EventChart &chart, const ChartCaption &caption);
[[nodiscard]] QByteArray pngOf(const QImage &image); ///< takes its time: not for the thread of the windows

} // namespace atrium
