// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/requestinspector.h"

#include "models/tools/curl.h"
#include "models/tools/requestsmodel.h"
#include "models/tools/requestwords.h"
#include "ui/charts/plaintable.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/messagepanel.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize requestsSize(1080, 720);
constexpr int detailLines = 9;

} // namespace

struct RequestInspector::Private {
    RequestsModel *model {};
    QSortFilterProxyModel filtered;
    QLineEdit *filter {};
    PlainLabel *summary {};
    Button *pause {};
    Button *clear {};
    QStackedWidget *stack {};
    PlainTable *table {};
    MessagePanel *empty {};
    QPlainTextEdit *details {};
    Button *copy {};

    [[nodiscard]] const RequestRow *chosen() const
    {
        const QModelIndex source = filtered.mapToSource(table->currentIndex());
        return source.isValid() ? &model->rowAt(source.row()) : nullptr;
    }
};

RequestInspector::RequestInspector(RequestsModel *model, QWidget *parent)
    : ToolWindow(u"requestInspector"_s, parent)
    , d(std::make_unique<Private>())
{
    d->model = model;
    d->filtered.setSourceModel(model);
    d->filtered.setFilterKeyColumn(0);
    d->filtered.setFilterRole(RequestsModel::FilterRole);
    d->filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);

    const Head head = addHead(u"requestFilter"_s);
    d->filter = head.filter;
    d->summary = new PlainLabel({}, Type::Caption, this);
    d->summary->setObjectName(u"requestSummary"_s);
    d->summary->setMuted(true);
    d->pause = new Button(Button::Plain, tr("Pause"), u"requestPause"_s, this);
    d->clear = new Button(Button::Plain, tr("Clear"), u"requestClear"_s, this);
    head.row->addWidget(d->summary);
    head.row->addWidget(d->pause);
    head.row->addWidget(d->clear);

    d->table = new PlainTable(u"requestTable"_s, this);
    d->empty = new MessagePanel(u"requestEmpty"_s, this);
    d->stack = addRows(d->table, &d->filtered, RequestsModel::PathColumn, d->empty, 3);

    d->details = makeText(u"requestDetails"_s, {}, detailLines);
    column()->addWidget(d->details, 2);
    d->copy = addFoot(u"requestCopy"_s);

    connect(d->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filtered.setFilterFixedString(text.trimmed());
        showSummary();
    });
    connect(d->pause, &Button::clicked, model, [this] { d->model->setPaused(!d->model->paused()); });
    connect(d->clear, &Button::clicked, model, [this] { d->model->clear(); });
    connect(model, &RequestsModel::heldBackChanged, this, &RequestInspector::showSummary);
    connect(&d->filtered, &QAbstractItemModel::rowsInserted, this, &RequestInspector::showSummary);
    connect(&d->filtered, &QAbstractItemModel::rowsRemoved, this, &RequestInspector::showSummary);
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestInspector::showDetails);
    connect(d->table, &PlainTable::enterPressed, d->details, [this] { d->details->setFocus(Qt::OtherFocusReason); });
    connect(d->copy, &Button::clicked, this, &RequestInspector::copyCurl);
    reword();
    resize(windowSize(requestsSize, this));
    d->filter->setFocus();
}

RequestInspector::~RequestInspector()
{
    d->model->setPaused(false); // nobody would know that it stands still
    delete d->table; // while what it tells of its selection is still heard by a whole window
}

void RequestInspector::reword()
{
    setWindowTitle(tr("Requests - Atrium", "window title"));
    setAccessibleName(tr("Requests"));
    nameFilter(d->filter, tr("Filter by path, status or request id"));
    d->table->setAccessibleName(tr("Requests, newest first"));
    d->details->setAccessibleName(tr("Details of the request"));
    d->clear->setText(tr("Clear"));
    d->copy->setText(tr("Copy as curl"));
    showSummary();
    showDetails();
}

void RequestInspector::showSummary()
{
    const int held = d->model->heldBack();
    d->pause->setText(d->model->paused() ? tr("Resume") : tr("Pause"));
    if (d->model->paused())
        d->summary->setText(tr("Paused, %Ln held back", "requests", held));
    else if (d->filtered.rowCount() != d->model->rowCount())
        d->summary->setText(tr("%1 of %Ln requests", nullptr, d->model->rowCount()).arg(d->filtered.rowCount()));
    else
        d->summary->setText(tr("%Ln requests", nullptr, d->model->rowCount()));
    const bool any = d->filtered.rowCount() > 0;
    if (!any && d->model->rowCount() > 0)
        d->empty->setWords(
            {.iconName = u"search"_s, .title = tr("No request matches"), .text = tr("Filter by less, or by something else.")});
    else if (!any)
        d->empty->setWords({.iconName = u"globe"_s,
            .title = tr("Nothing was asked yet"),
            .text = tr("Each request to the server is listed here from now on.")});
    d->stack->setCurrentIndex(any ? 0 : 1);
    d->clear->setEnabled(d->model->rowCount() + held > 0);
}

void RequestInspector::showDetails()
{
    const RequestRow *row = d->chosen();
    d->copy->setEnabled(row != nullptr);
    d->details->setPlainText(row ? requestDetails(*row, d->model->zone()) : tr("Choose a request to see its details."));
}

void RequestInspector::copyCurl()
{
    if (const RequestRow *row = d->chosen()) {
        copyText(curlOf(row->sent));
        announce(this, tr("Copied, without its secrets"));
    }
}

void RequestInspector::changeEvent(QEvent *event)
{
    ToolWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d) {
        d->model->reword();
        reword();
    }
}

} // namespace atrium
