// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/pushinspector.h"

#include "models/tools/curl.h"
#include "ui/account/tokenfield.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/detailsdialog.h"
#include "ui/common/plainlabel.h"
#include "ui/tools/pushwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHideEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUuid>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pushSize(760, 780);
constexpr int curlLines = 6;
constexpr int textMost = 300; // a little over what servers take, so that a refusal can be seen

} // namespace

struct PushInspector::Private {
    Mall mall;
    SentRequest preview;
    PushEvent::Kind sent {};
    std::optional<ApiError> error;
    bool busy {};
    bool answered {};
    PlainLabel *intro {};
    QFormLayout *form {};
    QList<PlainLabel *> names; // of the rows
    QComboBox *kind {};
    QLineEdit *dispatch {};
    TokenField *member {};
    TokenField *client {};
    QComboBox *platform {};
    QLineEdit *version {};
    QLineEdit *installation {};
    Button *fresh {};
    PlainLabel *club {};
    PlainLabel *curlName {};
    QPlainTextEdit *curl {};
    PlainLabel *title {};
    PlainLabel *text {};
    QScrollArea *scroll {};
    QVBoxLayout *body {};
    Button *details {};
    Button *send {};
    Button *copy {};

    [[nodiscard]] bool ready() const
    {
        return !busy && !dispatch->text().trimmed().isEmpty() && !member->token().isEmpty() && !client->token().isEmpty()
            && !mall.clubSlug.isEmpty();
    }
};

PushInspector::PushInspector(QWidget *parent)
    : ToolWindow(u"pushInspector"_s, parent)
    , d(std::make_unique<Private>())
{
    const Density &sizes = density();
    // Large text needs more height than a screen has.
    auto *page = new QWidget(this);
    d->body = new QVBoxLayout(page);
    d->body->setContentsMargins({});
    d->body->setSpacing(sizes.pad);
    d->scroll = new QScrollArea(this);
    d->scroll->setObjectName(u"pushPage"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setFocusPolicy(Qt::NoFocus); // its fields take it
    d->scroll->setWidgetResizable(true);
    d->scroll->setWidget(page);
    column()->addWidget(d->scroll, 1);
    d->intro = new PlainLabel({}, Type::Body, page);
    d->intro->setWordWrap(true);
    d->intro->setMuted(true);
    d->body->addWidget(d->intro);
    makeForm();
    d->curlName = new PlainLabel({}, Type::Label, page);
    d->body->addWidget(d->curlName);
    d->curl = makeText(u"pushCurl"_s, {}, curlLines);
    d->body->addWidget(d->curl, 1);

    d->title = new PlainLabel({}, Type::Strong, this);
    d->title->setObjectName(u"pushOutcome"_s);
    d->title->setWordWrap(true);
    d->text = new PlainLabel({}, Type::Body, this);
    d->text->setObjectName(u"pushOutcomeText"_s);
    d->text->setWordWrap(true);
    d->details = new Button(Button::Flat, {}, u"pushDetails"_s, this);
    d->details->setLow(true);
    d->details->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(d->title);
    words->addWidget(d->text);
    auto *outcome = new QHBoxLayout;
    outcome->addLayout(words, 1);
    outcome->addWidget(d->details, 0, Qt::AlignTop);
    d->body->addLayout(outcome);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(sizes.padS);
    d->send = new Button(Button::Primary, {}, u"pushSend"_s, this);
    d->copy = new Button(Button::Plain, {}, u"pushCopy"_s, this);
    d->copy->setIconName(u"copy"_s);
    foot->addWidget(d->send);
    foot->addWidget(d->copy);
    foot->addStretch();
    foot->addWidget(makeClose());
    column()->addLayout(foot);

    connect(d->send, &Button::clicked, this, &PushInspector::send);
    connect(d->copy, &Button::clicked, this, [this] {
        copyText(d->curl->toPlainText());
        announce(this, tr("Copied, without its secrets"));
    });
    connect(d->details, &Button::clicked, this, [this] {
        if (d->error)
            atrium::showDetails(this, *d->error);
    });
    newInstallation();
    reword();
    resize(windowSize(pushSize, this));
    d->dispatch->setFocus();
}

PushInspector::~PushInspector() = default;

void PushInspector::makeForm()
{
    const Density &sizes = density();
    d->form = new QFormLayout;
    d->form->setHorizontalSpacing(sizes.padL);
    d->form->setVerticalSpacing(sizes.padS);
    d->form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this](QWidget *field, QWidget *row = nullptr) {
        auto *name = new PlainLabel({}, Type::Label, this);
        name->setMinimumHeight(density().control);
        name->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
        d->names.append(name);
        d->form->addRow(name, row ? row : field);
    };
    const auto choice = [this](const QString &objectName) {
        auto *box = new QComboBox(this);
        box->setObjectName(objectName);
        connect(box, &QComboBox::currentIndexChanged, this, &PushInspector::changed);
        return box;
    };
    const auto line = [this](QLineEdit *field) {
        field->setMaxLength(field->echoMode() == QLineEdit::Normal ? textMost : 32 * 1024);
        connect(field, &QLineEdit::textChanged, this, &PushInspector::changed);
        connect(field, &QLineEdit::returnPressed, this, &PushInspector::send);
    };
    const auto plain = [this, line](const QString &objectName) {
        auto *field = new QLineEdit(this);
        field->setObjectName(objectName);
        line(field);
        return field;
    };
    d->kind = choice(u"pushKind"_s);
    d->kind->addItem({}, static_cast<int>(PushEvent::Kind::Delivered));
    d->kind->addItem({}, static_cast<int>(PushEvent::Kind::Opened));
    addRow(d->kind);
    d->dispatch = plain(u"pushDispatch"_s);
    addRow(d->dispatch);
    d->member = new TokenField(u"pushMemberToken"_s, this);
    d->client = new TokenField(u"pushClientToken"_s, this);
    for (TokenField *field : {d->member, d->client}) {
        line(field);
        addRow(field);
    }
    d->platform = choice(u"pushPlatform"_s);
    d->platform->addItem(u"iOS"_s, u"ios"_s);
    d->platform->addItem(u"Android"_s, u"android"_s);
    addRow(d->platform);
    d->version = plain(u"pushVersion"_s);
    d->version->setText(u"1.0.0"_s);
    addRow(d->version);
    d->installation = plain(u"pushInstallation"_s);
    d->fresh = new Button(Button::Plain, {}, u"pushNewInstallation"_s, this);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(sizes.padS);
    row->addWidget(d->installation, 1);
    row->addWidget(d->fresh);
    addRow(d->installation, both);
    d->club = new PlainLabel({}, Type::Body, this);
    d->club->setObjectName(u"pushClub"_s);
    d->club->setElided(Qt::ElideRight);
    addRow(d->club);
    d->body->addLayout(d->form);
    connect(d->fresh, &Button::clicked, this, &PushInspector::newInstallation);
}

void PushInspector::reword()
{
    setWindowTitle(tr("Push event - Atrium", "window title"));
    setAccessibleName(tr("Push event"));
    d->intro->setText(tr("Reports one push message as a member's app does. The tokens are yours to type, go with this one request, and are "
                         "forgotten when you close this window."));
    const std::array<std::pair<QWidget *, QString>, 8> rows {{{d->kind, tr("Event")}, {d->dispatch, tr("Dispatch id")},
        {d->member, tr("Member token")}, {d->client, tr("Client token")}, {d->platform, tr("Platform")}, {d->version, tr("App version")},
        {d->installation, tr("Installation id")}, {d->club, tr("Club")}}};
    for (size_t i = 0; i < rows.size(); ++i) {
        d->names.at(static_cast<qsizetype>(i))->setText(rows[i].second);
        if (rows[i].first != d->club)
            rows[i].first->setAccessibleName(rows[i].second);
    }
    d->kind->setItemText(0, tr("Delivered"));
    d->kind->setItemText(1, tr("Opened"));
    d->fresh->setText(tr("New"));
    d->fresh->setAccessibleName(tr("New installation id"));
    d->curlName->setText(tr("What is sent"));
    d->scroll->setAccessibleName(windowTitle());
    d->curl->setAccessibleName(tr("What is sent, as a curl command"));
    d->details->setText(tr("Details"));
    d->send->setText(d->busy ? tr("Sending") : tr("Send"));
    d->copy->setText(tr("Copy as curl"));
    setMall(Mall(d->mall));
}

void PushInspector::setMall(const Mall &mall)
{
    d->mall = mall;
    d->club->setText(mall.clubSlug.isEmpty() ? tr("The club of this mall is not known: nothing can be sent.")
                                             : tr("%1, of %2", "%1 is a club's short name, %2 a mall").arg(mall.clubSlug, mall.name));
    changed();
}

PushEvent PushInspector::pushEvent() const
{
    return {.kind = static_cast<PushEvent::Kind>(d->kind->currentData().toInt()),
        .dispatchId = d->dispatch->text().trimmed(),
        .appVersion = d->version->text().trimmed(),
        .appInstallationId = d->installation->text().trimmed(),
        .platform = d->platform->currentData().toString()};
}

void PushInspector::changed()
{
    if (!d->send)
        return; // the form is being made
    d->send->setEnabled(d->ready());
    Q_EMIT eventChanged();
}

void PushInspector::setPreview(const SentRequest &request)
{
    if (request == std::exchange(d->preview, request))
        return; // the cursor in it stays
    d->curl->setPlainText(curlOf(request));
}

void PushInspector::newInstallation()
{
    d->installation->setText(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void PushInspector::send()
{
    if (!d->ready())
        return;
    d->sent = pushEvent().kind;
    Q_EMIT sendWanted(pushEvent(), d->member->token().toUtf8(), d->client->token().toUtf8());
}

void PushInspector::setBusy(bool busy)
{
    d->busy = busy;
    d->send->setText(busy ? tr("Sending") : tr("Send"));
    d->send->setEnabled(d->ready());
    if (busy) {
        d->title->setText({});
        d->text->setText({});
        d->details->hide();
    }
}

void PushInspector::setOutcome(const std::optional<ApiError> &error)
{
    setBusy(false);
    d->error = error;
    const PushOutcome outcome = pushOutcome(d->sent, error, d->mall.clubSlug);
    d->title->setText(outcome.title);
    d->title->setTone(outcome.good ? QPalette::WindowText : QPalette::BrightText);
    d->text->setText(outcome.text);
    d->details->setVisible(error.has_value());
    announce(this, outcome.title + u". "_s + outcome.text);
}

void PushInspector::hideEvent(QHideEvent *event)
{
    ToolWindow::hideEvent(event);
    if (event->spontaneous()) // minimised is not gone
        return;
    d->member->forget();
    d->client->forget();
    Q_EMIT closed();
}

void PushInspector::changeEvent(QEvent *event)
{
    ToolWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d)
        reword();
}

} // namespace atrium
