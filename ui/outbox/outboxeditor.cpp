// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxeditor.h"

#include "models/base/actions.h"
#include "models/inbox/messagelength.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composeredit.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesMost = 8; // then the field scrolls: the rows around it stay in sight

} // namespace

OutboxEditor::OutboxEditor(bool enterSaves, QWidget *parent)
    : QWidget(parent)
    , m_edit(new ComposerEdit(this))
    , m_foot(new PlainLabel({}, Type::Caption, this))
    , m_giveUp(new Button(Button::Plain, {}, u"outboxEditGiveUp"_s, this))
    , m_save(new Button(Button::Primary, {}, u"outboxEditSave"_s, this))
    , m_enterSaves(enterSaves)
{
    setObjectName(u"outboxEditor"_s);
    m_edit->setObjectName(u"outboxEditText"_s);
    m_edit->setEnterSends(m_enterSaves);
    m_foot->setObjectName(u"outboxEditFoot"_s);
    m_foot->setElided(Qt::ElideRight);
    m_foot->setTone(QPalette::WindowText); // whose colour typed() sets
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_giveUp);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit, 1);
    column->addLayout(foot);
    for (Button *button : {m_giveUp, m_save})
        button->setLow(true);
    setFocusProxy(m_edit);
    connect(m_edit, &ComposerEdit::sendWanted, this, &OutboxEditor::save);
    connect(m_edit, &ComposerEdit::leftByEscape, this, &OutboxEditor::left);
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &ComposerEdit::cutShort, this,
        [this](int left) { refuse(tr("The text was too long to paste whole. %Ln characters were left out.", nullptr, left)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_refusal.clear();
        typed();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &OutboxEditor::heightChanged);
    connect(m_save, &Button::clicked, this, &OutboxEditor::save);
    connect(m_giveUp, &Button::clicked, this, &OutboxEditor::left);
    reword();
    measure();
}

void OutboxEditor::open(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus(Qt::OtherFocusReason);
    typed();
    announce(this, m_foot->text());
}

QString OutboxEditor::text() const
{
    return m_edit->toPlainText();
}

void OutboxEditor::save()
{
    if (!m_save->isEnabled()) {
        announce(this, m_foot->text());
        return;
    }
    m_saving = true;
    typed();
    Q_EMIT saved(text());
}

void OutboxEditor::refuse(const QString &sentence)
{
    m_saving = false;
    m_refusal = sentence;
    typed();
    announce(this, sentence);
}

void OutboxEditor::typed()
{
    const QString now = text();
    const int over = charactersOver(now);
    QString words;
    if (over > 0)
        words = tr("Too long to send. Shorten it by %Ln characters.", nullptr, over);
    else if (isBlank(now))
        words = tr("A message needs some text. Discard it to send none.");
    m_save->setEnabled(words.isEmpty() && !m_saving);
    if (!m_refusal.isEmpty())
        words = m_refusal;
    const bool trouble = !words.isEmpty();
    if (!trouble)
        words = tr("Held while you edit. %1 saves, %2 begins a new line.", "two keys, as Enter and Shift Enter")
                    .arg(sendKeyText(m_enterSaves), newLineKeyText(m_enterSaves));
    m_foot->setText(words);
    QPalette palette;
    palette.setColor(QPalette::WindowText, trouble ? tokens().bad : tokens().muted);
    m_foot->setPalette(palette);
}

int OutboxEditor::wantedHeight() const
{
    const Density &d = density();
    const int most = m_edit->heightOfOne() * linesMost;
    const int text = std::clamp(m_edit->heightOfLines(), m_edit->heightOfOne() * 2, most);
    return text + d.padS + d.controlLow + d.pad + d.padS;
}

QList<QWidget *> OutboxEditor::stops() const
{
    return {m_edit, m_giveUp, m_save};
}

void OutboxEditor::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.pad, d.pad, d.pad, d.padS);
    layout()->setSpacing(d.padS);
    Q_EMIT heightChanged();
}

void OutboxEditor::reword()
{
    m_edit->setAccessibleName(tr("Text of the message"));
    m_giveUp->setText(tr("Keep as it was"));
    m_save->setText(tr("Save"));
    setPlainToolTip(m_giveUp, tr("Keep as it was (Esc)"));
    setPlainToolTip(m_save, tr("Save (%1)", "tool tip with the key").arg(sendKeyText(m_enterSaves)));
    typed();
}

void OutboxEditor::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, rect(), density().radius, t.surface, m_edit->hasFocus() ? QColor() : t.controlBorder);
    if (m_edit->hasFocus())
        paintFocusRing(painter, rect());
}

void OutboxEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left(); // from the buttons, too
    else
        QWidget::keyPressEvent(event);
}

void OutboxEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_edit->setVerticalScrollBarPolicy(m_edit->heightOfLines() > m_edit->height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void OutboxEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
        typed();
    } else if (event->type() == QEvent::LanguageChange) {
        reword();
    }
}

} // namespace atrium
