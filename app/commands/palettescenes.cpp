// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "ui/palette/palette.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

QList<Scene> paletteScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    const auto type = [window](const QString &text) {
        return [window, text] {
            window->showPane(Pane::Inbox);
            window->palette()->open();
            window->palette()->findChild<QLineEdit *>(u"paletteField"_s)->setText(text);
        };
    };
    const auto settled = [window] { return window->palette()->model()->isSettled(); };
    QList<Scene> scenes;
    scenes.append({u"palette"_s, type({}), [window] { return window->palette()->model()->known(PaletteKind::Conversation) > 0; }});
    scenes.append({u"palette-found"_s, type(u"ma"_s), settled});
    scenes.append({u"palette-commands"_s, type(u">"_s), settled});
    scenes.append({u"palette-nothing"_s, type(u"qqqqq"_s), settled});
    scenes.append({u"palette-refused"_s, type(u">leave the demo"_s), [=] {
                       if (settled())
                           window->palette()->refuse(QCoreApplication::translate("atrium::PaletteWiring", "This is not the demo."));
                       return settled();
                   }});
    scenes.append({u"palette-narrow"_s,
        [=] {
            window->resize(960, 600);
            type(u"an"_s)();
        },
        settled});
    scenes.append({u"palette-closed"_s, [window] {
                       window->palette()->leave();
                       window->resize(1280, 800);
                   }});
    return scenes;
}

} // namespace atrium
