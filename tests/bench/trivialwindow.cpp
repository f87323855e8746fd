// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt window with a list can cost, laid out as the inbox is: the list below 104 px of frame, 80 px from the left. Built a
// second time with a chart beside the list, because Qt Charts is what the console links, too.

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QStringListModel>
#ifdef ATRIUM_WITH_CHART
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#endif

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    QStringListModel model;
    QStringList rows;
    for (int i = 0; i < 100; ++i)
        rows.append(u"Conversation with somebody about something, number %1"_s.arg(i));
    model.setStringList(rows);
    QHBoxLayout layout(&window);
    layout.setContentsMargins(80, 104, 0, 0);
    QListView list;
    list.setModel(&model);
    list.setUniformItemSizes(true);
    layout.addWidget(&list);
#ifdef ATRIUM_WITH_CHART
    QChart chart;
    QLineSeries series;
    for (int i = 0; i < 100; ++i)
        series.append(i, i % 10);
    chart.addSeries(&series);
    QChartView view(&chart);
    layout.addWidget(&view);
#endif
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
