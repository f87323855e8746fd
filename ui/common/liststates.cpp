// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/liststates.h"

#include "models/base/clock.h"
#include "models/inbox/timewords.h"
#include "network/types/permit.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/humantext.h"
#include "ui/common/messagepanel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/skeleton.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPointer>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto skeletonAfter = 150ms;

/// "As of 13:51", under the pane's head.
class AsOfLine : public QWidget {
public:
    AsOfLine(const QString &objectName, QWidget *parent)
        : QWidget(parent)
        , words(new PlainLabel({}, Type::Caption, this))
    {
        words->setObjectName(objectName);
        words->setElided(Qt::ElideRight);
        words->setTabular(true);
        auto *row = new QHBoxLayout(this);
        row->addWidget(words);
        row->setContentsMargins(density().padL, density().padXs, density().padL, 0);
        hide();
    }
    void say(const QString &text, bool amber)
    {
        words->setText(text);
        QPalette palette;
        if (amber)
            palette.setColor(QPalette::PlaceholderText, tokens().warn);
        words->setPalette(palette);
        words->setMuted(true);
        isAmber = amber;
        setVisible(!text.isEmpty());
    }
    PlainLabel *words;
    bool isAmber {};

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange && isVisible())
            say(words->text(), isAmber); // the colour is the theme's
    }
};

} // namespace

struct ListStates::Private {
    Clock *clock {};
    ListState state;
    int rowCount {};
    QTimeZone zone;
    MessagePanel::Words emptyWords;
    QString forbidden;
    QWidget *nothing {}; // the first 150 ms: blank, so that a quick answer does not flash
    Skeleton *skeleton {};
    MessagePanel *message {};
    QWidget *list {};
    QPointer<QWidget> entry;
    ErrorStrip *strip {};
    AsOfLine *asOf {};
    bool saysAge {true};
    QStackedWidget *inner {};
    MessagePanel *empty {};
    Wait wait;
    bool waiting {};

    void stopWaiting()
    {
        wait.stop();
        waiting = false;
    }

    [[nodiscard]] QString timeOf(const Instant &when) const { return clock ? clockTime(when, clock->now(), zone) : clockTime(when, zone); }
};

ListStates::ListStates(QWidget *rows, const QString &objectName, QWidget *parent)
    : QStackedWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(objectName);
    d->forbidden = tr("Your account may not read this here");
    d->nothing = new QWidget(this);
    d->skeleton = new Skeleton(this);
    d->skeleton->setAccessibleName(tr("Loading"));
    d->message = new MessagePanel(objectName + u"Message"_s, this);
    setEntry(rows);

    d->list = new QWidget(this);
    auto *column = new QVBoxLayout(d->list);
    column->setContentsMargins({});
    column->setSpacing(0);
    d->strip = new ErrorStrip(objectName + u"Strip"_s, d->list);
    d->asOf = new AsOfLine(objectName + u"AsOf"_s, d->list);
    d->inner = new QStackedWidget(d->list);
    d->empty = new MessagePanel(objectName + u"Empty"_s, d->inner);
    d->inner->addWidget(rows);
    d->inner->addWidget(d->empty);
    column->addWidget(d->strip);
    column->addWidget(d->asOf);
    column->addWidget(d->inner, 1);

    for (QWidget *page : {d->nothing, static_cast<QWidget *>(d->skeleton), static_cast<QWidget *>(d->message), d->list})
        addWidget(page);
    setCurrentWidget(d->nothing);

    connect(d->strip, &ErrorStrip::activated, this, &ListStates::retryWanted);
    connect(d->message, &MessagePanel::activated, this, &ListStates::retryWanted);
    const auto details = [this] {
        if (d->state.error)
            Q_EMIT detailsWanted(*d->state.error);
    };
    connect(d->strip, &ErrorStrip::secondActivated, this, details);
    connect(d->strip, &ErrorStrip::leavesFocus, rows, [rows] { rows->setFocus(Qt::OtherFocusReason); });
    connect(d->message, &MessagePanel::secondActivated, this, details);
}

ListStates::~ListStates() = default;

void ListStates::setEntry(QWidget *entry)
{
    if (d->entry)
        d->entry->removeEventFilter(this);
    d->entry = entry;
    entry->installEventFilter(this);
}

/// By Tab or by a pane's key the focus comes to the rows even while they cannot be seen: Qt asks whether the pane is visible, and not the
/// one it points to.
bool ListStates::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->entry && event->type() == QEvent::FocusIn && currentWidget() == d->message)
        passFocusOn();
    return QStackedWidget::eventFilter(watched, event);
}

void ListStates::passFocusOn()
{
    if (Button *button = d->message->firstButton())
        button->setFocus(Qt::OtherFocusReason);
}

void ListStates::turnTo(QWidget *page)
{
    const QPointer<QWidget> holder = window()->focusWidget();
    const bool inMessage = holder && d->message->isAncestorOf(holder);
    setCurrentWidget(page);
    if (page == d->message && d->entry && window()->focusWidget() == d->entry)
        passFocusOn();
    else if (page == d->list && inMessage && d->entry && d->entry->focusPolicy() != Qt::NoFocus)
        d->entry->setFocus(Qt::OtherFocusReason);
}

void ListStates::setClock(Clock *clock)
{
    d->clock = clock;
}

void ListStates::leaveOutAge()
{
    d->saysAge = false;
}

void ListStates::setEmptyWords(const QString &iconName, const QString &title, const QString &text)
{
    d->emptyWords = {.iconName = iconName, .title = title, .text = text};
    d->empty->setWords(d->emptyWords);
}

void ListStates::setSkeleton(Skeleton::Shape shape)
{
    d->skeleton->setShape(shape);
}

void ListStates::setForbiddenWords(const QString &title)
{
    d->forbidden = title;
}

void ListStates::setState(const ListState &state, int rowCount, const QTimeZone &zone)
{
    d->state = state;
    d->rowCount = rowCount;
    d->zone = zone;
    const bool known = rowCount > 0 || state.asOf.has_value();
    const bool failed = state.error && state.error->kind != ErrorKind::Cancelled;
    if (state.notEnabled() || (!known && (failed || (state.offline && !state.loading)))) {
        d->stopWaiting();
        showMessage();
        return;
    }
    if (!known) {
        if (currentWidget() == d->skeleton)
            return;
        if (!d->clock) {
            setCurrentWidget(d->skeleton);
        } else if (currentWidget() != d->nothing || !d->waiting) {
            setCurrentWidget(d->nothing);
            d->waiting = true;
            d->wait = Wait(d->clock, d->clock->after(skeletonAfter, this, [this] {
                d->waiting = false;
                setCurrentWidget(d->skeleton);
            }));
        }
        return;
    }
    d->stopWaiting();
    d->inner->setCurrentIndex(rowCount > 0 ? 0 : 1);
    turnTo(d->list);
    showStrip();
}

void ListStates::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setState(ListState(d->state), d->rowCount, QTimeZone(d->zone));
}

void ListStates::showMessage()
{
    MessagePanel::Words words;
    const ErrorKind kind = d->state.error ? d->state.error->kind : ErrorKind::Offline;
    const QString permit = kind == ErrorKind::Forbidden ? permitIn(d->state.error->detail) : QString();
    if (!permit.isEmpty()) {
        words = {.iconName = u"lock"_s, .title = d->forbidden, .text = tr("Ask your administrator for this permit:"), .copyable = permit};
    } else if (d->state.notEnabled()) {
        words = {.iconName = u"info"_s,
            .title = tr("Not enabled for this mall yet"),
            .text = tr("Ask Placewise to enable it. Other malls are not affected."),
            .action = tr("Try again"),
            .second = tr("Details")};
    } else if (kind == ErrorKind::Offline) {
        words = {.iconName = u"offline"_s,
            .title = tr("There is no connection"),
            .text = tr("Nothing of this list was kept on this computer. It is read as soon as the connection is back."),
            .action = tr("Try now")};
    } else {
        QString title = whatHappened(*d->state.error);
        if (title.endsWith(u'.'))
            title.chop(1);
        words = {.iconName = u"warning"_s,
            .title = title,
            .text = tr("Nothing of this list was kept on this computer."),
            .action = tr("Retry"),
            .second = tr("Details")};
    }
    const bool news = currentWidget() != d->message || d->message->words() != words;
    d->message->setWords(words);
    turnTo(d->message);
    if (news)
        announce(this, words.title);
}

void ListStates::showStrip()
{
    const ListState &state = d->state;
    if (state.error && state.error->kind == ErrorKind::RateLimited) {
        d->strip->show(ErrorStrip::Warn, u"hourglass"_s, whatHappened(*state.error), {}, tr("Details"));
    } else if (state.error && state.error->kind != ErrorKind::Cancelled && state.error->kind != ErrorKind::Offline) {
        // Two whole sentences in one string: languages order them differently.
        const QString what = whatHappened(*state.error);
        const QString sentence = state.asOf ? tr("%1 List of %2.").arg(what, d->timeOf(*state.asOf)) : what;
        d->strip->show(ErrorStrip::Bad, u"warning"_s, sentence, tr("Retry"), tr("Details"));
    } else {
        d->strip->hide();
    }
    // The strip above has said the time already.
    const bool old = state.offline || state.stale || (state.error && state.error->kind == ErrorKind::Offline);
    if (old && state.asOf && d->saysAge && !d->strip->isVisibleTo(d->list))
        d->asOf->say(tr("as of %1").arg(d->timeOf(*state.asOf)), state.stale && !state.offline);
    else
        d->asOf->say({}, false);
}

} // namespace atrium
