// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/firstrun.h"

#include "ui/account/checkpanel.h"
#include "ui/account/firstruncard.h"
#include "ui/account/formdialog.h"
#include "ui/account/linkbutton.h"
#include "ui/account/proxyform.h"
#include "ui/account/serverfield.h"
#include "ui/account/signinform.h"
#include "ui/account/spilllayout.h"
#include "ui/account/wayform.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/detailsdialog.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 960;
constexpr int cardHeight = 560; // with room for one line of message, so that nothing moves when it comes
constexpr int tightBelow = 690; // px of window in which the airy card does not fit
constexpr QSize firstRunSize(1056, 720); // all of it, without a scroll bar

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

/// A space that shrinks in a low window.
struct Air {
    QSpacerItem *item {};
    int wide {};
    int tight {};
};

} // namespace

struct FirstRun::Private {
    ServerField *server {};
    WayForm *ways {};
    Button *signIn {};
    LinkButton *proxy {};
    LinkButton *more {};
    LinkButton *back {};
    QWidget *message {};
    PlainLabel *sentence {};
    LinkButton *details {};
    LinkButton *openAgain {};
    Button *demo {};
    QWidget *demoOffer {};
    CheckPanel *check {};
    QScrollArea *scroll {};
    FirstRunCard *card {};
    QList<QVBoxLayout *> padded; // the two columns
    QList<Air> airs;
    QString problem;
    QString remoteDetail;
    SignInDetails signInDetails;
    QString productName, userAgent;
    ProxyChoice proxyChoice;
    QUrl checked; // what the check was asked for last
    bool proxyLocked {};
    bool busy {};
    bool waiting {};
    bool tight {};

    [[nodiscard]] bool out() const { return busy || waiting; }
    void space(QVBoxLayout *column, int wide, int narrow)
    {
        auto *item = new QSpacerItem(0, wide, QSizePolicy::Minimum, QSizePolicy::Fixed); // the layout's
        column->addSpacerItem(item);
        airs.append({item, wide, narrow});
    }
};

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    teachWidgetsToSpeak();
    setObjectName(u"firstRun"_s);
    setAccessibleName(tr("Sign in"));
    setWindowTitle(tr("Sign in - Atrium", "window title"));
    resize(firstRunSize.boundedTo(screen()->availableSize()));
    const Density &sizes = density();

    auto *page = new QWidget(this);
    d->card = new FirstRunCard(makeForm(), makeAside(), page);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addStretch();
    middle->addWidget(firstRunHead(page));
    d->space(middle, sizes.padXl, sizes.pad);
    middle->addWidget(d->card);
    d->space(middle, sizes.padL, sizes.pad);
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

    d->scroll = new QScrollArea(this);
    d->scroll->setObjectName(u"firstRunPage"_s);
    d->scroll->setAccessibleName(tr("Sign in"));
    d->scroll->setFocusPolicy(Qt::NoFocus);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(d->scroll);
    arrange();
    reword();
    d->server->focusField();
}

FirstRun::~FirstRun()
{
    // A field that has the focus loses it while QWidget takes the window down, and tells of it: by then we are no FirstRun any more.
    d->server->disconnect(this);
    d->ways->disconnect(this);
}

QWidget *FirstRun::makeForm()
{
    const Density &sizes = density();
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setSpacing(0);
    d->padded.append(column);
    auto *title = new PlainLabel(tr("Sign in to your malls"), Type::Figure, form);
    title->setElided(Qt::ElideRight);
    auto *promise = new PlainLabel(tr("Atrium reads your campaigns and carries your conversations."), Type::Body, form);
    promise->setWordWrap(true);
    promise->setMuted(true);
    d->server = new ServerField(form);
    d->ways = new WayForm(form);

    column->addWidget(title);
    column->addSpacing(sizes.padXs);
    column->addWidget(promise);
    d->space(column, sizes.padXl, sizes.padL);
    column->addWidget(d->server);
    d->space(column, sizes.padL + sizes.padXs, sizes.pad);
    column->addWidget(d->ways);
    d->space(column, sizes.padL + sizes.padXs, sizes.padL);
    column->addWidget(makeButtons());
    column->addWidget(makeMessage());
    column->addStretch();
    d->space(column, sizes.padL, sizes.padL);
    d->demoOffer = makeDemoOffer();
    column->addWidget(d->demoOffer);

    connect(d->server, &ServerField::edited, this, &FirstRun::serverEdited);
    connect(d->server, &ServerField::settled, this, [this] { wantCheck(false); });
    connect(d->server, &ServerField::submitted, this, &FirstRun::trySignIn);
    connect(d->ways, &WayForm::wayChanged, this, [this] { setProblem({}); });
    connect(d->ways, &WayForm::tokenEdited, this, [this] { setProblem({}); });
    connect(d->ways, &WayForm::submitted, this, &FirstRun::trySignIn);
    return form;
}

QWidget *FirstRun::makeButtons()
{
    auto *row = new QWidget(this);
    auto *lead = new QWidget(row);
    auto *leadRow = new QHBoxLayout(lead);
    leadRow->setContentsMargins({});
    d->signIn = new Button(Button::Primary, {}, u"firstRunSignIn"_s, lead);
    leadRow->addWidget(d->signIn);
    leadRow->addStretch();
    auto *trail = new QWidget(row);
    auto *trailRow = new QHBoxLayout(trail);
    trailRow->setContentsMargins({});
    trailRow->setSpacing(density().padXl + density().padXs);
    d->proxy = new LinkButton(LinkButton::Text, tr("Proxy"), u"firstRunProxy"_s, trail);
    d->more = new LinkButton(LinkButton::Text, tr("Sign-in details"), u"firstRunMore"_s, trail);
    trailRow->addWidget(d->proxy);
    d->back = new LinkButton(LinkButton::Text, tr("Back"), u"firstRunBack"_s, trail);
    d->back->hide();
    trailRow->addWidget(d->more);
    trailRow->addWidget(d->back);
    new SpillLayout(lead, trail, row); // the row's
    connect(d->signIn, &Button::clicked, this, &FirstRun::pressPrimary);
    connect(d->proxy, &Button::clicked, this, &FirstRun::openProxy);
    connect(d->more, &Button::clicked, this, &FirstRun::openDetails);
    connect(d->back, &Button::clicked, this, &FirstRun::close);
    return row;
}

QWidget *FirstRun::makeMessage()
{
    d->message = new QWidget(this);
    auto *column = new QVBoxLayout(d->message);
    column->setContentsMargins(0, density().padS, 0, 0);
    auto *line = new QWidget(d->message);
    column->addWidget(line);
    d->sentence = new PlainLabel({}, Type::Body, line);
    d->sentence->setObjectName(u"firstRunMessage"_s);
    d->sentence->setWordWrap(true);
    auto *trail = new QWidget(line);
    auto *row = new QHBoxLayout(trail);
    row->setContentsMargins({});
    row->setSpacing(density().padL);
    d->details = new LinkButton(LinkButton::Accent, tr("Details"), u"firstRunDetails"_s, trail);
    d->openAgain = new LinkButton(LinkButton::Accent, tr("Open again"), u"firstRunOpenAgain"_s, trail);
    for (LinkButton *one : {d->details, d->openAgain}) {
        one->setLow(true);
        row->addWidget(one);
    }
    new SpillLayout(d->sentence, trail, line); // the line's
    connect(d->details, &Button::clicked, this, [this] { showDetails(this, d->problem, d->remoteDetail); });
    connect(d->openAgain, &Button::clicked, this, &FirstRun::browserOpenAgainWanted);
    return d->message;
}

QWidget *FirstRun::makeDemoOffer()
{
    const Density &sizes = density();
    auto *offer = new QWidget(this);
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HairLine(offer));
    d->space(column, sizes.padL + sizes.padXs, sizes.padL);
    auto *row = new QWidget(offer);
    auto *words = new QWidget(row);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    auto *title = new PlainLabel(tr("No account at hand?"), Type::Label, words);
    title->setWordWrap(true);
    auto *text = new PlainLabel(tr("A mall with invented data, running on this computer only."), Type::Body, words);
    text->setWordWrap(true);
    text->setMuted(true);
    lines->addWidget(title);
    lines->addWidget(text);
    d->demo = new Button(Button::Plain, tr("Explore the demo mall"), u"firstRunDemo"_s, row);
    new SpillLayout(words, d->demo, row); // the row's
    column->addWidget(row);
    connect(d->demo, &Button::clicked, this, &FirstRun::demoWanted);
    return offer;
}

QWidget *FirstRun::makeAside()
{
    auto *aside = new QWidget(this);
    auto *column = new QVBoxLayout(aside);
    column->setSpacing(0);
    d->padded.append(column);
    d->check = new CheckPanel(aside);
    column->addWidget(d->check);
    column->addStretch();
    column->addSpacing(density().padL);
    column->addWidget(firstRunKeeping(aside));
    connect(d->check, &CheckPanel::againWanted, this, [this] { wantCheck(true); });
    return aside;
}

void FirstRun::setServer(const QString &server)
{
    d->server->setServer(server);
    if (isVisible())
        wantCheck(false);
}

void FirstRun::setSignInDetails(const SignInDetails &details)
{
    d->signInDetails = details;
}

void FirstRun::setIdentity(const QString &productName, const QString &userAgent)
{
    d->productName = productName;
    d->userAgent = userAgent;
}

void FirstRun::setProxy(const ProxyChoice &choice)
{
    d->proxyChoice = choice;
}

void FirstRun::setWay(Way way)
{
    d->ways->setWay(way == Way::Token ? WayForm::Token : WayForm::Browser);
}

void FirstRun::setLocked(bool server, bool proxy)
{
    d->server->setManaged(server);
    d->proxyLocked = proxy;
}

void FirstRun::setOffersDemo(bool offers)
{
    d->demoOffer->setVisible(offers);
    d->back->setVisible(!offers);
}

bool FirstRun::holdsWork() const
{
    return d->out() || !d->ways->token().isEmpty();
}

QString FirstRun::server() const
{
    return d->server->address().url.toString();
}

void FirstRun::setBusy(bool busy)
{
    if (d->busy == busy)
        return;
    d->busy = busy;
    reword();
    if (busy) {
        announce(this, tr("Checking the sign-in"));
        return;
    }
    d->ways->forgetToken();
    if (d->ways->way() == WayForm::Token)
        d->ways->focusToken();
    else
        d->signIn->setFocus();
}

void FirstRun::setWaitingForBrowser(bool waiting)
{
    if (d->waiting == waiting)
        return;
    d->waiting = waiting;
    reword();
    d->signIn->setFocus(); // it is the way out, and the way in again
    if (waiting)
        announce(this, d->sentence->text());
}

void FirstRun::setProblem(const QString &sentence, const QString &remoteDetail)
{
    d->problem = sentence;
    d->remoteDetail = remoteDetail;
    reword();
    announce(this, sentence);
    if (!sentence.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { d->scroll->ensureWidgetVisible(d->message); }, Qt::QueuedConnection); // once it has its place
}

void FirstRun::reword()
{
    for (QWidget *one : {static_cast<QWidget *>(d->server), static_cast<QWidget *>(d->ways), static_cast<QWidget *>(d->proxy),
             static_cast<QWidget *>(d->more), static_cast<QWidget *>(d->demo)})
        one->setEnabled(!d->out());
    d->signIn->setEnabled(!d->busy);
    if (d->busy)
        d->signIn->setText(tr("Checking"));
    else if (d->waiting)
        d->signIn->setText(tr("Cancel"));
    else
        d->signIn->setText(d->ways->way() == WayForm::Token ? tr("Sign in with the token") : tr("Sign in with the browser"));

    const bool wrong = !d->problem.isEmpty();
    const QString hint = d->waiting ? tr("Go on in your browser. Atrium waits for you.") : QString();
    d->sentence->setText(wrong ? d->problem : hint);
    d->sentence->setTone(wrong ? QPalette::BrightText : QPalette::WindowText);
    d->details->setVisible(!d->remoteDetail.isEmpty());
    d->openAgain->setVisible(d->waiting);
    d->message->setVisible(!d->sentence->text().isEmpty());
}

void FirstRun::setCheck(const QList<CheckStep> &steps)
{
    if (steps.isEmpty() || steps.constFirst().host == d->server->address().url.host())
        d->check->setSteps(steps);
}

void FirstRun::wantCheck(bool again)
{
    const ServerAddress address = d->server->address();
    if (again && !d->server->validate())
        return;
    if (!address.ok() || (!again && address.url == d->checked))
        return;
    d->checked = address.url;
    Q_EMIT checkWanted(address.url.toString(), d->signInDetails);
}

/// Ticks of another server would be lies.
void FirstRun::serverEdited()
{
    if (d->server->address().url == d->checked)
        return;
    d->checked.clear();
    d->check->setSteps({});
}

void FirstRun::pressPrimary()
{
    if (d->waiting)
        Q_EMIT browserSignInCancelled();
    else
        trySignIn();
}

void FirstRun::trySignIn()
{
    if (d->out())
        return;
    const ServerAddress address = d->server->address();
    const bool withToken = d->ways->way() == WayForm::Token;
    const QString token = d->ways->token();
    const bool missing = withToken && token.isEmpty();
    d->ways->setTokenWrong(missing);
    setProblem(missing ? tr("Paste a token first.") : QString());
    if (!d->server->validate())
        return;
    if (missing)
        d->ways->focusToken();
    else if (withToken)
        Q_EMIT signInWanted(address.url.toString(), token);
    else
        Q_EMIT browserSignInWanted(address.url.toString(), d->signInDetails);
}

void FirstRun::openProxy()
{
    auto *form = new ProxyForm;
    form->setChoice(d->proxyChoice);
    auto *dialog = new FormDialog(
        u"proxyDialog"_s, tr("Proxy"), tr("How requests leave this computer, from the very first one."), form, tr("Use this"), this);
    if (d->proxyLocked) {
        form->setManaged(true);
        dialog->setReadOnly();
    }
    const auto accept = [this, form, dialog] {
        if (!form->validate())
            return;
        d->proxyChoice = form->choice();
        Q_EMIT proxyChosen(d->proxyChoice, form->password());
        form->forgetPassword();
        dialog->accept();
        wantCheck(true);
    };
    connect(dialog, &FormDialog::deedWanted, this, accept);
    connect(form, &ProxyForm::submitted, this, accept);
    dialog->open();
}

void FirstRun::openDetails()
{
    auto *form = new SignInForm;
    form->setDetails(d->signInDetails);
    form->setIdentity(d->productName, d->userAgent);
    auto *dialog = new FormDialog(u"signInDialog"_s, tr("Sign-in details"),
        tr("Your administrator tells you if anything here has to be changed."), form, tr("Use these"), this);
    const auto accept = [this, form, dialog] {
        if (!form->validate())
            return;
        d->signInDetails = form->details();
        if (form->productName() != d->productName || form->userAgent() != d->userAgent) {
            setIdentity(form->productName(), form->userAgent());
            Q_EMIT identityChosen(d->productName, d->userAgent);
        }
        dialog->accept();
        wantCheck(true);
    };
    connect(dialog, &FormDialog::deedWanted, this, accept);
    connect(form, &SignInForm::submitted, this, accept);
    dialog->open();
}

void FirstRun::arrange()
{
    const Density &sizes = density();
    d->tight = height() < tightBelow;
    for (const Air &air : std::as_const(d->airs))
        air.item->changeSize(0, d->tight ? air.tight : air.wide, QSizePolicy::Minimum, QSizePolicy::Fixed);
    const int side = d->tight ? sizes.padXl : sizes.padXl + sizes.padS;
    for (QVBoxLayout *column : std::as_const(d->padded)) {
        column->setContentsMargins(side, side, side, side);
        column->invalidate();
    }
    d->check->setTight(d->tight);
    d->card->setMinimumHeight(d->tight ? 0 : cardHeight);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (d->tight != (height() < tightBelow))
        arrange();
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->waiting)
        Q_EMIT browserSignInCancelled();
    else if (event->key() == Qt::Key_Escape && !d->back->isHidden())
        close();
    else
        QWidget::keyPressEvent(event);
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        wantCheck(false);
}

void FirstRun::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // minimised is not gone
        d->ways->forgetToken();
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT left();
}

} // namespace atrium
