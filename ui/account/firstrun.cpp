// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/firstrun.h"

#include "ui/account/firstruncard.h"
#include "ui/account/tokenfield.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/detailsdialog.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHideEvent>
#include <QPainter>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 960;
constexpr int cardHeight = 480;
constexpr QSize usualSize(1056, 720); // all of it, without a scroll bar

class HairLine : public QWidget {
public:
    explicit HairLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().border);
    }
};

/// The line under a field: a hint, or in its place what is wrong.
void say(PlainLabel *line, QWidget *field, const QString &hint, const QString &problem)
{
    line->setText(problem.isEmpty() ? hint : problem);
    line->setTone(problem.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    field->setProperty("wrong", !problem.isEmpty());
    field->setAccessibleDescription(line->text());
    field->update();
}

} // namespace

struct FirstRun::Private {
    QComboBox *server {};
    PlainLabel *serverLine {};
    TokenField *token {};
    PlainLabel *tokenLine {};
    Button *details {};
    Button *signIn {};
    Button *demo {};
    QWidget *demoOffer {};
    QScrollArea *scroll {};
    QString remoteDetail;
    bool busy {};
    SignInDetails signInDetails;

    void sayServer(const QString &problem) const
    {
        say(serverLine, server, tr("Production. APAC is in the list; a server of your own can be typed."), problem);
    }
    void sayToken(const QString &problem) const { say(tokenLine, token, tr("Your Placewise administrator gives you one."), problem); }
};

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"firstRun"_s);
    setAccessibleName(tr("Sign in"));
    setWindowTitle(tr("Sign in - Atrium", "window title"));
    resize(usualSize.boundedTo(screen()->availableSize()));
    const Density &sizes = density();

    auto *page = new QWidget(this);
    auto *card = new FirstRunCard(makeForm(), firstRunFacts(this), page);
    card->setMinimumHeight(cardHeight);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addStretch();
    middle->addWidget(firstRunHead(page));
    middle->addSpacing(sizes.padL);
    middle->addWidget(card);
    middle->addSpacing(sizes.pad);
    middle->addWidget(firstRunFoot(page));
    middle->addStretch();
    auto *column = new QWidget(page);
    column->setLayout(middle);
    column->setMaximumWidth(cardWidth);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padL);
    row->addStretch(1);
    row->addWidget(column, 1000); // all the width there is, up to the card's
    row->addStretch(1);
    middle->setContentsMargins({});

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"firstRunPage"_s);
    scroll->setAccessibleName(tr("Sign in"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    d->scroll = scroll;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    QWidget *order[] = {d->server, d->token, d->details, d->signIn, d->demo};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    d->token->setFocus();
}

FirstRun::~FirstRun() = default;

QWidget *FirstRun::makeForm()
{
    const Density &sizes = density();
    const int side = sizes.padXl + sizes.padS;
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(0);
    const auto caption = [form](const QString &objectName) {
        auto *label = new PlainLabel({}, Type::Caption, form);
        label->setObjectName(objectName);
        label->setWordWrap(true);
        label->setMuted(true);
        return label;
    };
    const auto fieldLabel = [form](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, Type::Label, form);
        field->setAccessibleName(text);
        return label;
    };

    auto *title = new PlainLabel(tr("Sign in to your malls"), Type::Figure, form);
    title->setElided(Qt::ElideRight);
    auto *promise = new PlainLabel(tr("Atrium carries your conversations with colleagues and tenants."), Type::Body, form);
    promise->setWordWrap(true);
    promise->setMuted(true);
    column->addWidget(title);
    column->addSpacing(sizes.padXs);
    column->addWidget(promise);
    column->addSpacing(sizes.padXl);

    d->server = new QComboBox(form);
    d->server->setObjectName(u"firstRunServer"_s);
    d->server->setEditable(true);
    d->server->setInsertPolicy(QComboBox::NoInsert);
    d->server->addItems({u"https://api.mpc.placewise.com"_s, u"https://api.mpc.apac.placewise.com"_s});
    d->server->lineEdit()->setObjectName(u"firstRunServerText"_s);
    d->server->lineEdit()->setAccessibleName(tr("Server"));
    d->server->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    d->server->setMinimumContentsLength(16);
    d->server->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    d->serverLine = caption(u"firstRunServerLine"_s);
    column->addWidget(fieldLabel(tr("Server"), d->server));
    column->addSpacing(sizes.padXs);
    column->addWidget(d->server);
    column->addSpacing(sizes.padXs);
    column->addWidget(d->serverLine);
    column->addSpacing(sizes.padL);

    d->token = new TokenField(u"firstRunToken"_s, form);
    d->token->setPlaceholderText(tr("Paste the token here"));
    d->tokenLine = caption(u"firstRunTokenLine"_s);
    d->details = new Button(Button::Flat, tr("Details"), u"firstRunDetails"_s, form);
    d->details->setLow(true);
    d->details->hide();
    column->addWidget(fieldLabel(tr("User token"), d->token));
    column->addSpacing(sizes.padXs);
    column->addWidget(d->token);
    column->addSpacing(sizes.padXs);
    auto *line = new QHBoxLayout;
    line->addWidget(d->tokenLine, 1, Qt::AlignTop);
    line->addWidget(d->details, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addSpacing(sizes.padXl);

    d->signIn = new Button(Button::Primary, tr("Sign in"), u"firstRunSignIn"_s, form);
    column->addWidget(d->signIn, 0, Qt::AlignLeft);
    column->addStretch();
    column->addSpacing(sizes.padXl);
    column->addWidget(new HairLine(form));
    column->addSpacing(sizes.padL);

    d->demoOffer = new QWidget(form);
    auto *demoRow = new QHBoxLayout(d->demoOffer);
    demoRow->setContentsMargins({});
    demoRow->setSpacing(sizes.padL);
    auto *demoWords = new QVBoxLayout;
    demoWords->setSpacing(0);
    auto *demoTitle = new PlainLabel(tr("No account at hand?"), Type::Strong, form);
    demoTitle->setWordWrap(true);
    demoWords->addWidget(demoTitle);
    auto *demoText = new PlainLabel(tr("A mall with invented data, running on this computer only."), Type::Body, form);
    demoText->setWordWrap(true);
    demoText->setMuted(true);
    demoWords->addWidget(demoText);
    demoRow->addLayout(demoWords, 1);
    d->demo = new Button(Button::Plain, tr("Explore the demo mall"), u"firstRunDemo"_s, form);
    demoRow->addWidget(d->demo, 0, Qt::AlignVCenter);
    column->addWidget(d->demoOffer);

    connect(d->signIn, &Button::clicked, this, &FirstRun::trySignIn);
    connect(d->token, &QLineEdit::returnPressed, this, &FirstRun::trySignIn);
    connect(d->server->lineEdit(), &QLineEdit::returnPressed, this, &FirstRun::trySignIn);
    connect(d->demo, &Button::clicked, this, &FirstRun::demoWanted);
    connect(d->details, &Button::clicked, this, [this] { showDetails(this, d->tokenLine->text(), d->remoteDetail); });
    // What is being corrected is no longer wrong.
    connect(d->server, &QComboBox::editTextChanged, this, [this] { d->sayServer({}); });
    connect(d->token, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    d->sayServer({});
    d->sayToken({});
    return form;
}

void FirstRun::setServer(const QString &server)
{
    d->server->setEditText(server);
}

void FirstRun::setSignInDetails(const SignInDetails &details)
{
    d->signInDetails = details;
}

void FirstRun::setWaitingForBrowser(bool waiting)
{
    setBusy(waiting);
}

void FirstRun::setBusy(bool busy)
{
    if (d->busy == busy)
        return;
    d->busy = busy;
    for (QWidget *widget : {static_cast<QWidget *>(d->server), static_cast<QWidget *>(d->token), static_cast<QWidget *>(d->signIn),
             static_cast<QWidget *>(d->demo)})
        widget->setEnabled(!busy);
    d->signIn->setText(busy ? tr("Checking") : tr("Sign in"));
    if (busy) {
        announce(this, tr("Checking the sign-in"));
        return;
    }
    d->token->forget();
    d->token->setFocus();
}

void FirstRun::setOffersDemo(bool offers)
{
    d->demoOffer->setVisible(offers);
}

void FirstRun::setProblem(const QString &sentence, const QString &remoteDetail)
{
    d->remoteDetail = remoteDetail;
    d->sayToken(sentence);
    d->details->setVisible(!remoteDetail.isEmpty());
    if (!sentence.isEmpty())
        d->scroll->ensureWidgetVisible(d->tokenLine);
    announce(this, sentence);
}

QString FirstRun::serverProblem(ServerAddress::Problem problem)
{
    switch (problem) {
    case ServerAddress::Problem::None:
        return {};
    case ServerAddress::Problem::Empty:
        return tr("Enter the address of the server, or choose one from the list.");
    case ServerAddress::Problem::NotAUrl:
        return tr("This is no server address. It looks like https://api.mpc.placewise.com.");
    case ServerAddress::Problem::NotSecure:
        return tr("Use https: without it others on the way could read your token. Plain http is for this computer only.");
    }
    Q_UNREACHABLE();
}

void FirstRun::trySignIn()
{
    if (d->busy)
        return;
    const ServerAddress address = ServerAddress::fromText(d->server->currentText());
    const QString token = d->token->token();
    const QString problem = serverProblem(address.problem);
    d->sayServer(problem);
    setProblem(token.isEmpty() ? tr("Paste a token first.") : QString());
    if (!problem.isEmpty()) {
        d->server->setFocus();
        announce(this, problem);
    } else if (token.isEmpty()) {
        d->token->setFocus();
    } else {
        Q_EMIT signInWanted(address.url.toString(), token);
    }
}

void FirstRun::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // minimised is not gone
        d->token->forget();
    QWidget::hideEvent(event);
}

} // namespace atrium
