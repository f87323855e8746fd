// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"
#include "ui/charts/charts.h"
#include "ui/sendings/notesdialog.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

#include <QPlainTextEdit>

namespace atrium {

using namespace Qt::StringLiterals;

QList<Scene> chartScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    SendingsPane *pane = window->sendings();
    const auto chart = [pane] { return pane->overview()->card()->chart(); };
    const auto charted = [chart] { return chart()->curves().axis.starts.size() > 9; };
    const auto note = [chart](qsizetype bucket, qint64 minutes) {
        return Instant {chart()->curves().axis.starts.at(bucket).microseconds + minutes * 60'000'000};
    };
    const auto noted = [=] {
        if (charted())
            pane->setNotes({{.id = u"a"_s, .at = note(2, 20), .text = u"Black Week begins"_s},
                {.id = u"b"_s, .at = note(6, 0), .text = u"The app was down for ten minutes"_s},
                {.id = u"c"_s, .at = note(6, 10), .text = u"The app is back"_s}});
    };
    QList<Scene> scenes;
    scenes.append({.name = u"chart-noted"_s,
        .prepare =
            [=] {
                window->resize(1280, 800);
                window->showPane(Pane::Sendings);
                pane->showPage(SendingsPane::Overview);
                noted();
                if (charted()) {
                    chart()->setFocus();
                    chart()->setPoint({0, 6});
                }
            },
        .ready = charted,
        .again = true});
    scenes.append({.name = u"chart-zoomed"_s, .prepare = [=] {
                       chart()->zoomIn(1, 8);
                       noted();
                   }});
    scenes.append({.name = u"notes-dialog"_s, .prepare = [=] {
                       chart()->zoomBack();
                       Q_EMIT pane->noteWanted(note(2, 20));
                       if (auto *text = window->findChild<QPlainTextEdit *>(u"noteText"_s))
                           text->setPlainText(u"Black Week begins"_s);
                   }});
    scenes.append({.name = u"notes-closed"_s, .prepare = [=] {
                       if (auto *dialog = window->findChild<NotesDialog *>())
                           dialog->close();
                       chart()->setPoint({});
                       pane->setNotes({});
                   }});
    return scenes;
}

} // namespace atrium
