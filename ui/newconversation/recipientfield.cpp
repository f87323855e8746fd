// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/recipientfield.h"

#include "ui/common/flowlayout.h"
#include "ui/common/painting.h"
#include "ui/newconversation/recipientchip.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestInput = 200;

/// As wide as what stands in it, so that it stays beside the last chip as long as it fits.
class NameEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const QString &shown = text().isEmpty() ? placeholderText() : text();
        return {metrics.horizontalAdvance(shown) + 2 * density().pad, density().controlLow};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {4 * density().controlLow, density().controlLow}; }
};

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_edit(new NameEdit(this))
{
    setObjectName(u"recipientField"_s);
    setCursor(Qt::IBeamCursor);
    m_edit->setObjectName(u"recipientEdit"_s);
    m_edit->setFrame(false);
    m_edit->setMaxLength(longestInput);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textChanged, m_edit, &QWidget::updateGeometry);
    reword();
    measure();
}

RecipientChip *RecipientField::addChip()
{
    auto *chip = new RecipientChip(this);
    const auto placeOf = [this, chip] { return static_cast<int>(m_chips.indexOf(chip)); };
    connect(chip, &RecipientChip::removeWanted, this, [this, placeOf] { remove(placeOf()); });
    connect(chip, &RecipientChip::stepWanted, this, [this, placeOf](int step) { goTo(placeOf() + step); });
    connect(chip, &RecipientChip::left, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    chip->setCursor(Qt::ArrowCursor);
    m_chips.append(chip);
    m_flow->removeWidget(m_edit);
    m_flow->addWidget(chip);
    m_flow->addWidget(m_edit);
    QWidget::setTabOrder(m_edit, chip); // Tab goes on to what comes next, from either
    return chip;
}

void RecipientField::setRecipients(const QList<Recipient> &to, const QHash<QString, QString> &warnings)
{
    while (m_chips.size() > to.size()) {
        RecipientChip *last = m_chips.takeLast();
        if (last->hasFocus())
            m_edit->setFocus(Qt::OtherFocusReason);
        m_flow->removeWidget(last);
        last->hide();
        last->deleteLater(); // we may be inside one of its signals
    }
    for (qsizetype i = 0; i < to.size(); ++i) {
        RecipientChip *chip = i < m_chips.size() ? m_chips.at(i) : addChip();
        chip->setRecipient(to.at(i), warnings.value(to.at(i).key()));
        chip->show();
    }
    updateGeometry();
}

void RecipientField::goTo(int place)
{
    if (place >= m_chips.size())
        m_edit->setFocus(Qt::OtherFocusReason);
    else if (!m_chips.isEmpty())
        m_chips.at(std::max(place, 0))->setFocus(Qt::OtherFocusReason);
}

void RecipientField::remove(int place)
{
    const bool walking = place >= 0 && m_chips.at(place)->hasFocus();
    Q_EMIT removeWanted(place);
    if (walking) // the next one, so that Delete again goes on
        goTo(place);
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const bool atBegin = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
        if (!key->isAutoRepeat()) // whoever holds it to empty the field does not mean them
            Q_EMIT removeWanted(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    if (key->key() == back && atBegin && !(key->modifiers() & Qt::ShiftModifier)) {
        goTo(static_cast<int>(m_chips.size()) - 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else
            m_edit->clear();
        return true;
    }
    return false;
}

void RecipientField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focus = m_edit->hasFocus();
    paintBox(painter, rect(), density().radius, t.surface, focus ? QColor() : t.controlBorder);
    if (focus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), density().radius - 1, density().radius - 1);
    }
}

void RecipientField::measure()
{
    const Density &d = density();
    const int inset = (d.control - d.controlLow) / 2;
    m_flow->setContentsMargins(d.padXs, inset, d.padXs, inset);
    m_flow->setSpacing(d.padXs);
    m_flow->setLineSpacing(d.padXs);
}

void RecipientField::reword()
{
    m_edit->setPlaceholderText(tr("Add people or audiences"));
    m_edit->setAccessibleName(tr("To"));
    m_edit->setAccessibleDescription(tr("Type a name or a role, choose with the arrow keys and Enter. Backspace takes the last one out."));
}

void RecipientField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange)
        measure();
}

void RecipientField::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_edit->setFocus(Qt::MouseFocusReason); // all of the box is the field
}

} // namespace atrium
