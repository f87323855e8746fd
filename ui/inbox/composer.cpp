// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/composer.h"

#include "models/base/settings.h"
#include "models/inbox/messagelength.h"
#include "models/inbox/plaintext.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/missingpermit.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composeredit.h"
#include "ui/inbox/composerparts.h"
#include "ui/inbox/holdbar.h"
#include "ui/inbox/snippettyping.h"
#include "ui/inbox/spelling.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForKeyCap = 560; // pixels at body text of 13; the key is said in the button's tool tip too
constexpr int roomForSnippets = 440; // likewise; the slash works without its button

} // namespace

Composer::Composer(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_hold(new HoldBar(this))
    , m_slip(new ErrorStrip(u"slipStrip"_s, this))
    , m_edit(new ComposerEdit(this))
    , m_box(new ComposerBox(m_edit, this))
    , m_mall(new ComposerMall(m_box))
    , m_foot(new PlainLabel({}, Type::Caption, m_box))
    , m_meter(new PlainLabel({}, Type::Caption, m_box))
    , m_snippets(new Button(Button::Flat, {}, u"snippetsButton"_s, m_box))
    , m_keyCap(new KeyCap(m_box))
    , m_send(new Button(Button::Primary, {}, u"sendButton"_s, m_box))
    , m_snippetTyping(new SnippetTyping(m_edit))
    , m_spelling(new Spelling(m_edit, settings))
{
    setObjectName(u"composer"_s);
    build();
    connectParts();
    reword();
    measure();
    showFoot();
}

void Composer::build()
{
    m_foot->setObjectName(u"composerFoot"_s);
    m_foot->setElided(Qt::ElideRight);
    for (PlainLabel *label : {m_foot, m_meter})
        label->setTone(QPalette::WindowText); // whose colour showFoot() sets
    m_foot->setCursor(Qt::ArrowCursor);
    m_meter->setObjectName(u"composerMeter"_s);
    m_meter->setTabular(true);
    m_send->setIconName(u"send"_s);
    m_send->setCursor(Qt::ArrowCursor);
    m_snippets->setLow(true);
    m_snippets->setKeyCap(u"/"_s);
    m_snippets->setCursor(Qt::ArrowCursor);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_snippets);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_meter);
    foot->addWidget(m_keyCap);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(m_box);
    column->addWidget(m_mall);
    column->addWidget(m_edit);
    column->addLayout(foot);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_hold);
    all->addWidget(m_slip);
    all->addWidget(m_box);
    setFocusProxy(m_edit);
}

void Composer::connectParts()
{
    m_actions->bindTo(m_edit, ActionId::SendMessage);
    connect(m_actions->get(ActionId::SendMessage), &QAction::triggered, this, [this] {
        if (m_edit->hasFocus())
            send();
    });
    connect(m_actions->get(ActionId::UndoSend), &QAction::triggered, this, [this] {
        if (isVisible())
            undoSend();
    });
    connect(m_hold, &HoldBar::undoWanted, this, [this](const QString &localId) {
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT undoSendWanted(localId);
    });
    connect(m_hold, &HoldBar::sendNowWanted, this, &Composer::sendNowWanted);
    connect(m_hold, &HoldBar::leavesFocus, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_slip, &ErrorStrip::activated, this, [this] { send(Slips::Send); });
    connect(m_slip, &ErrorStrip::leavesFocus, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_actions->get(ActionId::SendAsIs), &QAction::triggered, this, [this] {
        if (m_slip->isVisible())
            send(Slips::Send);
    });
    m_actions->bindTo(m_edit, ActionId::CheckSpelling);
    connect(m_actions->get(ActionId::CheckSpelling), &QAction::triggered, this, [this] {
        if (m_edit->hasFocus())
            m_spelling->goToNext();
    });
    connect(m_spelling, &Spelling::remark, this, &Composer::say);
    connect(m_snippets, &Button::clicked, m_snippetTyping, &SnippetTyping::begin);
    connect(m_snippetTyping, &SnippetTyping::manageWanted, this, &Composer::snippetsWanted);
    connect(m_edit, &ComposerEdit::sendWanted, this, [this] { send(); });
    connect(m_edit, &ComposerEdit::leftByEscape, this, &Composer::leftByEscape);
    connect(m_edit, &ComposerEdit::undoneToTheStart, this, &Composer::undoSend);
    connect(m_edit, &ComposerEdit::focusChanged, m_box, qOverload<>(&QWidget::update));
    connect(m_edit, &ComposerEdit::cutShort, this,
        [this](int left) { say(tr("The text was too long to paste whole. %Ln characters were left out.", nullptr, left)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &Composer::cursorMoved);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &Composer::grow);
    connect(m_send, &Button::clicked, this, [this] { send(); });
    connect(m_settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::EnterSends)
            reword();
    });
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

bool Composer::canSend() const
{
    // While a text is on its way to the disk, Enter again means impatience, not a second message, unless something was typed behind it.
    const QString next = behindCommitting();
    return !m_missing && !m_awaitingDraft && !isBlank(next) && charactersOver(next) == 0;
}

QString Composer::committing() const
{
    QString all;
    for (const Committing &one : m_committing)
        all += one.typed;
    return all;
}

QString Composer::behindCommitting() const
{
    const QString now = text();
    const QString before = committing();
    return now.startsWith(before) ? now.sliced(before.size()) : now;
}

void Composer::send(Slips slips)
{
    if (m_missing)
        announce(this, missingPermitSentence(m_missing)); // the foot shows it
    if (!canSend())
        return;
    const QString typed = behindCommitting();
    if (slips == Slips::Block) {
        if (const std::optional<Placeholder> gap = nextPlaceholder(typed))
            return showGap(*gap, static_cast<int>(text().size() - typed.size()));
    }
    const QString before = typed.size() == text().size() ? QString() : committing();
    const QString message = !before.isEmpty() && typed.startsWith(u'\n') ? typed.sliced(1) : typed;
    // One after the other: what is cut off by the next one is heard by nobody.
    if (slips == Slips::Block)
        m_slipsMeant.clear();
    else if (!m_slipSaid.isEmpty())
        m_slipsMeant << m_slipSaid;
    QStringList left = m_check ? m_check(message) : QStringList();
    left.removeIf([this](const QString &sentence) { return m_slipsMeant.contains(sentence); });
    if (!left.isEmpty()) {
        m_slipSaid = left.constFirst();
        return showSlip(tr("Not sent yet. %1", "what speaks against it").arg(m_slipSaid));
    }
    hideSlip();
    if (before.isEmpty()) // what was on its way has been changed: it is another text now
        m_committing.clear();
    if (slips == Slips::Send)
        Q_EMIT textMeant(message);
    m_committing.append({.typed = typed, .message = message});
    m_refusal.clear();
    showFoot();
    Q_EMIT replyWanted(message);
}

/// Nothing is sent with a hole in it by accident: the hand is on it, and sending it all the same takes another key.
void Composer::showGap(const Placeholder &gap, int behind)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(behind + gap.at);
    cursor.setPosition(behind + gap.at + gap.length, QTextCursor::KeepAnchor);
    const QString name = singleLine(cursor.selectedText());
    m_edit->setTextCursor(cursor);
    m_slipSaid.clear();
    showSlip(tr("Not sent: %1 is not filled in.", "a variable").arg(isolated(name)));
}

/// Said, and the hand stays on the text.
void Composer::showSlip(const QString &sentence)
{
    m_edit->setFocus(Qt::OtherFocusReason);
    const QString asIs = actionText(ActionId::SendAsIs);
    m_slip->show(
        ErrorStrip::Warn, u"warning"_s, sentence, tr("%1 (%2)", "an action and its key").arg(asIs, keyCapText(ActionId::SendAsIs)));
    m_actions->bindTo(this, ActionId::SendAsIs);
}

void Composer::hideSlip()
{
    m_slipSaid.clear();
    m_slipsMeant.clear();
    if (m_slip->isHidden())
        return;
    removeAction(m_actions->get(ActionId::SendAsIs));
    m_slip->hide();
}

void Composer::startOver()
{
    hideSlip();
    m_committing.clear();
    m_refusal.clear();
    m_kept = false;
    m_awaitingDraft = true;
    setQuietly({}, 0);
    m_edit->document()->clearUndoRedoStacks(); // Ctrl+Z must not bring back another thread's words
    showFoot();
}

void Composer::setDraft(const QString &draft, int cursor)
{
    const QString typedMeanwhile = m_awaitingDraft ? text() : QString();
    m_awaitingDraft = false;
    setQuietly(draft + typedMeanwhile, typedMeanwhile.isEmpty() ? cursor : static_cast<int>(draft.size() + typedMeanwhile.size()));
    m_edit->document()->clearUndoRedoStacks();
    if (!typedMeanwhile.isEmpty())
        tellDraft();
    showFoot();
}

void Composer::draftTaken(const QString &taken)
{
    const auto one = std::find_if(m_committing.cbegin(), m_committing.cend(), [&](const Committing &it) { return it.message == taken; });
    if (one == m_committing.cend()) // of a thread that was left, or taken already
        return;
    qsizetype from = 0;
    for (auto before = m_committing.cbegin(); before != one; ++before)
        from += before->typed.size();
    const QString typed = one->typed;
    m_committing.erase(one);
    m_kept = false;
    QString now = text();
    if (now.sliced(std::min(from, now.size())).startsWith(typed)) {
        qsizetype gone = typed.size();
        if (m_committing.isEmpty() && now.sliced(from + gone).startsWith(u'\n'))
            ++gone;
        const int cursor = m_edit->textCursor().position();
        now.remove(from, gone);
        setQuietly(now, cursor >= from + gone ? cursor - static_cast<int>(gone) : std::min(cursor, static_cast<int>(from)));
        m_edit->document()->clearUndoRedoStacks();
    }
    if (!text().isEmpty()) // the kept draft went out with the message; what stays is a new one
        tellDraft();
    showFoot();
}

void Composer::draftRefused(const QString &sentence)
{
    m_committing.clear();
    say(sentence);
}

void Composer::say(const QString &sentence)
{
    m_refusal = sentence;
    showFoot();
    announce(this, sentence);
}

void Composer::setDraftKept(bool kept)
{
    m_kept = kept;
    showFoot();
}

void Composer::setMall(const Mall &mall)
{
    m_mall->setMall(mall);
    reword();
}

void Composer::setMissingPermit(const MissingPermit &missing)
{
    if (m_missing == missing)
        return;
    m_missing = missing;
    measure();
    showFoot();
    if (missing && isVisible())
        announce(this, m_foot->text());
}

void Composer::setMostHeight(int height)
{
    m_mostHeight = height;
    grow();
}

void Composer::setClock(Clock *clock)
{
    m_hold->setClock(clock);
}

void Composer::setHeld(const QList<Outgoing> &held)
{
    const bool holding = !held.isEmpty();
    const bool changed = holding != isHolding();
    m_hold->setHeld(held);
    if (!changed)
        return;
    // Its key is Escape, which means other things here while there is nothing to undo.
    if (holding)
        m_actions->bindTo(this, ActionId::UndoSend);
    else
        removeAction(m_actions->get(ActionId::UndoSend));
    Q_EMIT holdingChanged(holding);
}

bool Composer::isHolding() const
{
    return m_hold->isHolding();
}

void Composer::undoSend()
{
    m_hold->undo();
}

void Composer::setSnippets(const QList<Snippet> &snippets)
{
    m_snippetTyping->setSnippets(snippets);
}

void Composer::setSnippetValues(std::function<SnippetValues()> values)
{
    m_snippetTyping->setValues(std::move(values));
}

void Composer::setTextCheck(std::function<QStringList(const QString &text)> check)
{
    m_check = std::move(check);
}

void Composer::setQuietly(const QString &text, int cursor)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_snippetTyping->startOver();
    m_edit->setPlainText(text);
    QTextCursor place = m_edit->textCursor();
    place.setPosition(std::clamp(cursor, 0, std::max(0, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(place);
    if (!m_slipSaid.isEmpty() || !nextPlaceholder(text))
        hideSlip();
    grow();
}

void Composer::typed()
{
    if (m_quiet)
        return;
    m_refusal.clear();
    if (!m_slip->isHidden() && (!m_slipSaid.isEmpty() || !nextPlaceholder(text())))
        hideSlip();
    showFoot();
    grow();
    m_snippetTyping->typed();
    if (!m_awaitingDraft) // until the kept draft is here, ours would take its place
        tellDraft();
}

/// Where the cursor stands is part of a draft; it comes back with the text.
void Composer::cursorMoved()
{
    if (!m_quiet)
        m_snippetTyping->moved();
    if (m_quiet || m_awaitingDraft || m_edit->document()->isEmpty())
        return;
    if (m_edit->document()->revision() == m_toldRevision && m_edit->textCursor().position() != m_toldCursor)
        tellDraft();
}

void Composer::tellDraft()
{
    m_toldRevision = m_edit->document()->revision();
    m_toldCursor = m_edit->textCursor().position();
    Q_EMIT draftChanged(text(), m_toldCursor);
}

void Composer::showFoot()
{
    const int units = m_edit->document()->characterCount() - 1;
    // Counted only where it can matter: until then there is nothing to be said of it, and every key counts.
    const int count = units >= meterFrom ? charactersIn(text()) : units;
    const int over = units >= meterFrom ? charactersOver(text()) : 0;
    const bool enterSends = m_settings->flag(Setting::EnterSends);
    QString words = m_kept && count > 0 ? tr("Draft kept")
                                        : tr("%1 sends, %2 begins a new line.", "two keys, as Enter and Shift Enter")
                                              .arg(sendKeyText(enterSends), newLineKeyText(enterSends));
    if (over > 0)
        words = tr("Too long to send. Shorten it by %Ln characters.", nullptr, over);
    if (m_missing)
        words = tr("Your account lacks the permit %1 to write here. What you type is kept.").arg(*m_missing);
    if (!m_refusal.isEmpty())
        words = m_refusal;
    m_foot->setText(words);
    const bool trouble = over > 0 || m_missing || !m_refusal.isEmpty();
    QPalette palette;
    palette.setColor(QPalette::WindowText, trouble ? tokens().bad : tokens().muted);
    m_foot->setPalette(palette);

    const QLocale locale;
    const bool near = count >= meterFrom;
    m_meter->setVisible(near);
    m_meter->setText(tr("%1 of %2", "characters written, characters allowed").arg(locale.toString(count), locale.toString(longestMessage)));
    palette.setColor(QPalette::WindowText, over > 0 ? tokens().bad : tokens().warn);
    m_meter->setPalette(palette);
    m_send->setEnabled(canSend());
    if (near && !std::exchange(m_nearLimit, near) && over == 0)
        announce(this, tr("%Ln characters are left.", nullptr, longestMessage - count));
    m_nearLimit = near;
}

void Composer::measure()
{
    const Density &d = density();
    layout()->setSpacing(d.padS);
    auto *column = static_cast<QVBoxLayout *>(m_box->layout());
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // Qt mirrors layouts, but not their margins
    column->setContentsMargins(mirrored ? d.padS : d.pad, d.pad, mirrored ? d.pad : d.padS, d.padS);
    column->setSpacing(d.padS);
    column->itemAt(2)->layout()->setSpacing(d.pad);
    const bool enterSends = m_settings->flag(Setting::EnterSends);
    const QString keys = sendKeyText(enterSends);
    m_keyCap->setKeys(keys);
    const QString always = keyCapText(ActionId::SendMessage);
    const QString send =
        enterSends ? tr("Send (%1 or %2)", "tool tip with the keys").arg(keys, always) : tr("Send (%1)", "tool tip with the key").arg(keys);
    const QString tip = tr("%1. %2 begins a new line.", "%1 is: Send (Enter)").arg(send, newLineKeyText(enterSends));
    showMissingPermit(m_send, m_missing, tip);
    grow();
}

void Composer::grow()
{
    const int least = std::max(m_edit->heightOfOne(), density().padXl);
    const int most = std::max(least, m_mostHeight);
    const int wanted = m_edit->heightOfLines();
    m_edit->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_edit->setFixedHeight(std::clamp(wanted, least, most));
}

void Composer::reword()
{
    m_edit->setEnterSends(m_settings->flag(Setting::EnterSends));
    m_edit->setPlaceholderText(tr("Write a reply"));
    m_mall->reword();
    const QString where = m_mall->isHidden() ? QString() : m_mall->name();
    m_edit->setAccessibleName(where.isEmpty() ? tr("Reply") : tr("Reply, in %1", "a mall").arg(where));
    m_send->setText(tr("Send"));
    m_snippets->setText(tr("Snippets"));
    m_hold->setKeyCap(keyCapText(ActionId::UndoSend));
    measure();
    showFoot();
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        measure();
        showFoot();
    }
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto scaled = [](int room) { return room * density().bodyPx / 13; };
    m_keyCap->setVisible(width() >= scaled(roomForKeyCap));
    m_snippets->setVisible(width() >= scaled(roomForSnippets));
    grow();
}

} // namespace atrium
