// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "models/base/settings.h"
#include "models/sendings/linksmodel.h"
#include "models/sendings/mallsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "ui/charts/charts.h"
#include "ui/common/actions.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/popover.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"
#include "ui/sendings/seriescard.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

void shutBoxes(const MainWindow *window)
{
    closeDialogs(window);
    const QList<Popover *> boxes = window->findChildren<Popover *>();
    for (Popover *box : boxes)
        box->shut();
}

void click(const MainWindow *window, const QString &name)
{
    shutBoxes(window);
    if (auto *button = window->findChild<QAbstractButton *>(name))
        button->click();
}

void pressOn(QWidget *widget, int key)
{
    widget->setFocus();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// Opens the row of that reporting id, as a person does.
void openRow(const MainWindow *window, qint64 reportingId)
{
    shutBoxes(window);
    SendingsPane *pane = window->sendings();
    pane->showPage(SendingsPane::Overview);
    const SendingsModel *model = pane->sendings();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->rowAt(row).sending.reportingId == ReportingId {reportingId}) {
            pane->select(model->keyAt(row));
            pressOn(pane->overview()->table(), Qt::Key_Return);
            return;
        }
    }
}

} // namespace

QList<Scene> sendingScenes(const Stage &stage)
{
    MainWindow *window = stage.window;
    SendingsPane *pane = window->sendings();
    const auto charted = [pane] { return pane->series()->rowCount() > 0 && pane->sendings()->rowCount() > 0; };
    const auto opened = [pane] {
        return pane->sending()->series()->rowCount() > 0 && pane->sending()->links()->links()->rowCount() > 0
            && !pane->sending()->recipients()->view()->bars().isEmpty();
    };
    QList<Scene> scenes;
    scenes.append({u"sendings"_s,
        [=] {
            shutBoxes(window);
            pane->showPage(SendingsPane::Overview);
            window->showPane(Pane::Sendings);
        },
        charted});
    scenes.append({u"sendings-range"_s, [=] {
                       click(window, u"rangeButton"_s);
                       window->findChild<QLineEdit *>(u"rangeField"_s)->setText(u"2025-10-01..14"_s);
                   }});
    scenes.append({u"sendings-filter"_s,
        [=] {
            shutBoxes(window);
            DashboardQuery query = pane->overview()->bar()->query();
            query.chips = {{FilterField::Channel, {u"email"_s, u"push"_s}}, {FilterField::Service, {u"campaigns"_s}}};
            Q_EMIT pane->overview()->bar()->queryChanged(query);
        },
        charted});
    scenes.append({u"sendings-filter-json"_s, [=] { click(window, u"filterJsonButton"_s); }});
    scenes.append({u"sendings-filter-picker"_s, [=] { click(window, u"chip_channel"_s); }});
    scenes.append({u"sendings-unfiltered"_s,
        [=] {
            shutBoxes(window);
            DashboardQuery query = pane->overview()->bar()->query();
            query.chips.clear();
            Q_EMIT pane->overview()->bar()->queryChanged(query);
        },
        charted});
    scenes.append({u"sendings-explained"_s, [=] { pressOn(window->findChild<QWidget *>(u"kpiOpened"_s), Qt::Key_Question); }});
    scenes.append({u"sendings-by-campaign"_s, [=] {
                       shutBoxes(window);
                       pane->overview()->setGrouping(Grouping::Campaign);
                       pane->select(u"c318"_s);
                       pressOn(pane->overview()->table(), Qt::Key_Right);
                   }});
    scenes.append({u"sendings-columns"_s, [=] { click(window, u"columnsButton"_s); }});
    scenes.append({u"sendings-table"_s, [=] {
                       shutBoxes(window);
                       pane->overview()->setGrouping(Grouping::Each);
                       window->actions()->get(ActionId::ToggleTable)->trigger();
                   }});
    scenes.append({u"sendings-narrow"_s, [=] {
                       window->actions()->get(ActionId::ToggleTable)->trigger();
                       window->resize(960, 600);
                   }});
    scenes.append({u"sendings-compact"_s, [=] {
                       window->resize(1280, 800);
                       stage.settings->set(Setting::Density, u"compact"_s);
                   }});
    scenes.append({u"sendings-wide"_s, [=] {
                       stage.settings->set(Setting::Density, u"comfortable"_s);
                       window->resize(1600, 1000);
                   }});
    scenes.append({u"sending"_s,
        [=] {
            window->resize(1280, 800);
            openRow(window, 7405);
        },
        opened});
    scenes.append({u"sending-explained"_s, [=] { pressOn(window->findChild<QWidget *>(u"sendingKpiOpened"_s), Qt::Key_Question); }});
    scenes.append({u"sending-summed"_s, [=] {
                       shutBoxes(window);
                       pane->sending()->findChild<QAbstractButton *>(u"summedBuckets"_s)->click();
                   }});
    scenes.append({u"sending-bucket"_s, [=] {
                       pane->sending()->findChild<QAbstractButton *>(u"eachBucket"_s)->click();
                       EventChart *chart = pane->sending()->card()->chart();
                       chart->setPoint({1, 2});
                       pressOn(chart, Qt::Key_Return);
                   }});
    scenes.append({u"sending-one-event"_s, [=] {
                       if (auto *event = window->findChild<QAbstractButton *>(u"bucketEvent_opened"_s))
                           event->click(); // and the box is shut
                   }});
    scenes.append({u"sending-errors"_s, [=] { openRow(window, 7398); }, opened});
    scenes.append({u"sending-narrow"_s, [=] { window->resize(960, 600); }});
    scenes.append({u"compare"_s,
        [=] {
            window->resize(1280, 800);
            shutBoxes(window);
            pane->showPage(SendingsPane::Overview);
            const SendingsModel *model = pane->sendings();
            if (pane->compare()->model()->rowCount() == 0) {
                for (const qint64 id : {7412, 7377, 7405}) {
                    for (int row = 0; row < model->rowCount(); ++row) {
                        if (model->rowAt(row).sending.reportingId == ReportingId {id})
                            Q_EMIT pane->overview()->markWanted(model->keyAt(row));
                    }
                }
            }
            pane->showPage(SendingsPane::Compared);
        },
        [pane] { return pane->compare()->model()->hour() > 0; }});
    scenes.append({u"compare-add"_s, [=] { click(window, u"compareAdd"_s); }});
    scenes.append({u"compare-narrow"_s, [=] {
                       shutBoxes(window);
                       window->resize(960, 600);
                   }});
    scenes.append({u"malls"_s,
        [=] {
            window->resize(1280, 800);
            pane->showPage(SendingsPane::Malls);
        },
        [pane] { return pane->malls()->malls()->rowCount() > 1 && pane->malls()->series()->rowCount() > 0; }});
    scenes.append({u"malls-narrow"_s, [=] { window->resize(960, 600); }});
    scenes.append({u"sendings-back"_s, [=] {
                       window->resize(1280, 800);
                       pane->showPage(SendingsPane::Overview);
                   }});
    return scenes;
}

} // namespace atrium
