// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/composer.h"

#include "models/base/settings.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/missingpermit.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composeredit.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextCursor>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMessage = 10'000; // characters
constexpr int meterFrom = 9'000;
constexpr int roomForKeyCap = 560; // pixels; the key is said in the button's tool tip too

/// The key beside the button, as a picture of it.
class KeyCap : public QWidget {
public:
    using QWidget::QWidget;
    void setKeys(const QString &keys)
    {
        m_keys = keys;
        setFixedSize(keyCapSize(keys));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKeyCap(painter, rect(), m_keys, tokens().muted, tokens().border);
    }

private:
    QString m_keys;
};

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

} // namespace

Composer::Composer(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_edit(new ComposerEdit(this))
    , m_foot(new PlainLabel({}, Type::Caption, this))
    , m_meter(new PlainLabel({}, Type::Caption, this))
    , m_keyCap(new KeyCap(this))
    , m_send(new Button(Button::Primary, {}, u"sendButton"_s, this))
{
    setObjectName(u"composer"_s);
    setCursor(Qt::IBeamCursor);
    m_foot->setObjectName(u"composerFoot"_s);
    m_foot->setElided(Qt::ElideRight);
    for (PlainLabel *label : {m_foot, m_meter})
        label->setTone(QPalette::WindowText); // whose colour showFoot() sets
    m_foot->setCursor(Qt::ArrowCursor);
    m_meter->setObjectName(u"composerMeter"_s);
    m_meter->setTabular(true);
    m_send->setIconName(u"send"_s);
    m_send->setCursor(Qt::ArrowCursor);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_meter);
    foot->addWidget(m_keyCap);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addLayout(foot);
    setFocusProxy(m_edit);

    actions->bindTo(m_edit, ActionId::SendMessage);
    connect(actions->get(ActionId::SendMessage), &QAction::triggered, this, [this] {
        if (m_edit->hasFocus())
            send();
    });
    connect(m_edit, &ComposerEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &ComposerEdit::leftByEscape, this, &Composer::leftByEscape);
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &ComposerEdit::cutShort, this,
        [this](int left) { draftRefused(tr("The text was too long to paste whole. %Ln characters were left out.", nullptr, left)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &Composer::grow);
    connect(m_send, &Button::clicked, this, &Composer::send);
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::EnterSends)
            reword();
    });
    reword();
    measure();
    showFoot();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

bool Composer::canSend() const
{
    // While a text is on its way to the disk, Enter again means impatience, not a second message, unless something was typed behind it.
    const QString next = behindCommitting();
    return !m_missing && !m_awaitingDraft && !isBlank(next) && next.size() <= longestMessage;
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

void Composer::send()
{
    if (m_missing)
        announce(this, missingPermitSentence(m_missing)); // the foot shows it
    if (!canSend())
        return;
    const QString typed = behindCommitting();
    if (typed.size() == text().size()) // what was on its way has been changed: it is another text now
        m_committing.clear();
    const QString message = !m_committing.isEmpty() && typed.startsWith(u'\n') ? typed.sliced(1) : typed;
    m_committing.append({.typed = typed, .message = message});
    m_refusal.clear();
    showFoot();
    Q_EMIT replyWanted(message);
}

void Composer::startOver()
{
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
        Q_EMIT draftChanged(text(), m_edit->textCursor().position());
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
        Q_EMIT draftChanged(text(), m_edit->textCursor().position());
    showFoot();
}

void Composer::draftRefused(const QString &sentence)
{
    m_committing.clear();
    m_refusal = sentence;
    showFoot();
    announce(this, sentence);
}

void Composer::setDraftKept(bool kept)
{
    m_kept = kept;
    showFoot();
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

void Composer::setQuietly(const QString &text, int cursor)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setPlainText(text);
    QTextCursor place = m_edit->textCursor();
    place.setPosition(std::clamp(cursor, 0, std::max(0, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(place);
    grow();
}

void Composer::typed()
{
    if (m_quiet)
        return;
    m_refusal.clear();
    showFoot();
    grow();
    if (!m_awaitingDraft) // until the kept draft is here, ours would take its place
        Q_EMIT draftChanged(text(), m_edit->textCursor().position());
}

void Composer::showFoot()
{
    const int count = m_edit->document()->characterCount() - 1;
    const int over = count - longestMessage;
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
    m_meter->setVisible(count >= meterFrom);
    m_meter->setText(tr("%1 of %2", "characters written, characters allowed").arg(locale.toString(count), locale.toString(longestMessage)));
    palette.setColor(QPalette::WindowText, over > 0 ? tokens().bad : tokens().muted);
    m_meter->setPalette(palette);
    m_send->setEnabled(canSend());
}

void Composer::measure()
{
    const Density &d = density();
    auto *column = static_cast<QVBoxLayout *>(layout());
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // Qt mirrors layouts, but not their margins
    column->setContentsMargins(mirrored ? d.padS : d.pad, d.pad, mirrored ? d.pad : d.padS, d.padS);
    column->setSpacing(d.padS);
    column->itemAt(1)->layout()->setSpacing(d.pad);
    const bool enterSends = m_settings->flag(Setting::EnterSends);
    const QString keys = sendKeyText(enterSends);
    static_cast<KeyCap *>(m_keyCap)->setKeys(keys);
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
    m_edit->setAccessibleName(tr("Reply"));
    m_send->setText(tr("Send"));
    measure();
    showFoot();
}

void Composer::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focus = m_edit->hasFocus();
    paintBox(painter, rect(), density().cardRadius, t.surface, focus ? QColor() : t.controlBorder);
    if (focus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), density().cardRadius - 1, density().cardRadius - 1);
    }
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
    m_keyCap->setVisible(width() >= roomForKeyCap);
    grow();
}

void Composer::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_edit->setFocus(Qt::MouseFocusReason); // all of the box is the field
}

} // namespace atrium
