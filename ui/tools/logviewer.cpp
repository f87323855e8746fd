// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/logviewer.h"

#include "models/tools/logmodel.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/humantext.h"
#include "ui/common/messagepanel.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/tools/logtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize logSize(1080, 640);

} // namespace

struct LogViewer::Private {
    LogModel model;
    LogFilter filtered;
    QString fileName;
    std::optional<Instant> until;
    QTimeZone zone {QTimeZone::utc()};
    QLineEdit *filter {};
    QComboBox *level {};
    Button *verbose {};
    QStackedWidget *stack {};
    LogTable *table {};
    MessagePanel *empty {};
    PlainLabel *file {};
    Button *copy {};
};

LogViewer::LogViewer(QWidget *parent)
    : ToolWindow(u"logViewer"_s, parent)
    , d(std::make_unique<Private>())
{
    d->filtered.setSourceModel(&d->model);
    const Head head = addHead(u"logFilter"_s);
    d->filter = head.filter;
    d->level = new QComboBox(this);
    d->level->setObjectName(u"logLevel"_s);
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        d->level->addItem({}, static_cast<int>(level));
    d->level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    d->verbose = new Button(Button::Plain, {}, u"logVerbose"_s, this);
    head.row->addWidget(d->level);
    head.row->addWidget(d->verbose);

    d->table = new LogTable(u"logTable"_s, this);
    d->empty = new MessagePanel(u"logEmpty"_s, this);
    d->stack = addRows(d->table, &d->filtered, LogModel::TextColumn, d->empty, 1);

    d->file = new PlainLabel({}, Type::Caption, this);
    d->file->setObjectName(u"logFile"_s);
    d->file->setMuted(true);
    d->file->setElided(Qt::ElideMiddle);
    column()->addWidget(d->file);
    d->copy = addFoot(u"logCopy"_s);

    connect(d->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filtered.setText(text);
        showStack();
    });
    connect(d->level, &QComboBox::currentIndexChanged, this, [this] {
        d->filtered.setLeast(static_cast<LogLevel>(d->level->currentData().toInt()));
        showStack();
    });
    connect(d->verbose, &Button::clicked, this, [this] { Q_EMIT verboseWanted(!d->until); });
    connect(&d->filtered, &QAbstractItemModel::rowsInserted, this, &LogViewer::showStack);
    connect(&d->filtered, &QAbstractItemModel::rowsRemoved, this, &LogViewer::showStack);
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogViewer::showStack);
    connect(d->copy, &Button::clicked, this, &LogViewer::copyLines);
    connect(d->table, &LogTable::copyWanted, this, &LogViewer::copyLines);
    reword();
    resize(windowSize(logSize, this));
    d->filter->setFocus();
}

LogViewer::~LogViewer()
{
    delete d->table; // while what it tells of its selection is still heard by a whole window
}

LogModel *LogViewer::model() const
{
    return &d->model;
}

void LogViewer::setFile(const QString &file)
{
    d->fileName = file;
    reword();
}

void LogViewer::setVerbose(const std::optional<Instant> &until, const QTimeZone &zone)
{
    const bool changed = d->until != until;
    d->until = until;
    d->zone = zone;
    d->model.setZone(zone);
    reword();
    if (changed)
        announce(this, until ? tr("Detail is logged for half an hour.") : tr("Detail is no longer logged."));
}

void LogViewer::reword()
{
    setWindowTitle(tr("Log - Atrium", "window title"));
    setAccessibleName(tr("Log"));
    nameFilter(d->filter, tr("Filter by text or source"));
    d->level->setAccessibleName(tr("Level"));
    const QStringList levels {tr("Everything"), tr("Info and worse"), tr("Warnings and worse"), tr("Errors")};
    for (int i = 0; i < d->level->count(); ++i)
        d->level->setItemText(i, levels.at(i));
    d->verbose->setText(
        d->until ? tr("Stop detail (ends %1)", "%1 is a time").arg(clockSeconds(*d->until, d->zone)) : tr("Log detail for 30 minutes"));
    d->table->setAccessibleName(tr("Lines of the log"));
    d->file->setText(d->fileName.isEmpty() ? tr("Nothing is written: the data folder takes no file.")
                                           : tr("The last 24 hours, 20 MB at most, without secrets: %1").arg(d->fileName));
    d->empty->setWords({.iconName = u"document"_s,
        .title = tr("No line to show"),
        .text = d->model.rowCount() > 0 ? tr("Filter by less, or choose another level.") : tr("Lines appear here as they are written.")});
    showStack();
}

void LogViewer::showStack()
{
    const bool any = d->filtered.rowCount() > 0;
    d->stack->setCurrentIndex(any ? 0 : 1);
    d->copy->setEnabled(any);
    d->copy->setText(d->table->selectionModel()->hasSelection() ? tr("Copy chosen lines") : tr("Copy all shown"));
}

void LogViewer::copyLines()
{
    QModelIndexList rows = d->table->selectionModel()->selectedRows(LogModel::TextColumn);
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < d->filtered.rowCount(); ++row)
            rows.append(d->filtered.index(row, LogModel::TextColumn));
    }
    QStringList lines;
    lines.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.data(LogModel::LineRole).toString());
    if (lines.isEmpty())
        return;
    copyText(lines.join(u'\n'));
    announce(this, tr("%Ln lines copied", nullptr, static_cast<int>(lines.size())));
}

void LogViewer::changeEvent(QEvent *event)
{
    ToolWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d) {
        d->model.reword();
        reword();
    }
}

} // namespace atrium
