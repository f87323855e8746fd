// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QApplication;
class QWidget;

namespace atrium {

/// One pass through all scenes: in one theme, language and direction.
struct ScenePass {
    QString folder {}; ///< below which pictures go
    QString theme {};
    QString language {QStringLiteral("en")}; ///< as Setting::Language
    bool pseudo {}; ///< in the pseudo-locale
    bool rtl {};
    int textScale {100}; ///< percent
    bool reducedMotion {}; ///< nothing may move
};

/// Looks at a scene: its name, and the window on top. A sentence ends the run.
using SceneLook = std::function<QString(const ScenePass &pass, const QString &scene, QWidget *window)>;

/// Plays every pane and state on the demo mall at a fixed seed and clock, once a pass. Runs the event loop until done. Empty, or the
/// sentence that it ended with.
[[nodiscard]] QString playScenes(QApplication *application, const QList<ScenePass> &passes, const SceneLook &look);

/// Renders every pane and state in light, dark and high contrast into PNG files below `folder` (and, below nb/, sv/, pl/, de/, pseudo/,
/// rtl/ and 200/, in the other languages, the pseudo-locale, right to left and with text at 200 %), from the demo mall at a fixed seed and
/// clock. Runs the event loop until done. 0, or 1 when the folder takes no file.
[[nodiscard]] int takeScreenshots(QApplication *application, const QString &folder);

} // namespace atrium
