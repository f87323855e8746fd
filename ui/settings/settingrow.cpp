// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingrow.h"

#include "ui/account/linkbutton.h"
#include "ui/account/managedtag.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/settingcontrol.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionWidth = 176; // at 13 px

} // namespace

SettingRowView::SettingRowView(const SettingEntry *entry, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_settings(settings)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_body(new QVBoxLayout)
    , m_line(new FlowLayout)
    , m_caption(new PlainLabel({}, Type::Label, this))
    , m_control(makeSettingControl(entry, this))
    , m_managed(new ManagedTag(QString::fromLatin1(entry->name) + u"Managed"_s, this))
    , m_restore(new LinkButton(LinkButton::Accent, {}, QString::fromLatin1(entry->name) + u"Restore"_s, this))
    , m_description(new PlainLabel({}, Type::Caption, this))
    , m_problem(new PlainLabel({}, Type::Caption, this))
{
    setObjectName(QString::fromLatin1(entry->name));
    m_caption->setWordWrap(true);
    m_description->setWordWrap(true);
    m_description->setMuted(true);
    m_problem->setObjectName(objectName() + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(QPalette::BrightText);
    m_problem->hide();
    m_restore->setLow(true);
    m_line->addWidget(m_control);
    if (entry->action[0] != '\0') {
        m_action = new Button(Button::Plain, {}, objectName() + u"Action"_s, this);
        m_action->setEnabled(false);
        m_line->addWidget(m_action);
        connect(m_action, &Button::clicked, this, &SettingRowView::actionWanted);
    }
    m_line->addWidget(m_managed);
    m_line->addWidget(m_restore);
    m_body->addLayout(m_line);
    m_body->addWidget(m_problem);
    m_body->addWidget(m_description);
    m_sides->addWidget(m_caption, 0, Qt::AlignTop);
    m_sides->addLayout(m_body, 1);
    connect(m_control, &SettingControl::chosen, this, &SettingRowView::set);
    connect(m_control, &SettingControl::typed, this, &SettingRowView::take);
    connect(m_restore, &Button::clicked, this, &SettingRowView::restore);
    connect(settings, &Settings::changed, this, [this](Setting key, const QString &owner) {
        if (std::find(m_entry->keys.begin(), m_entry->keys.end(), key) != m_entry->keys.end() && (owner.isEmpty() || owner == m_owner)) {
            setProblem({});
            refresh();
        }
    });
    measure();
    reword();
}

void SettingRowView::setOwner(const QString &owner, const QString &fact, const QString &effective)
{
    if (m_owner == owner && m_fact == fact && m_effective == effective)
        return;
    if (m_owner != owner)
        setProblem({});
    m_owner = owner;
    m_fact = fact;
    m_effective = effective;
    refresh();
}

void SettingRowView::setStanding(const QString &sentence, bool isPossible)
{
    m_standing = sentence;
    if (m_action) {
        if (!isPossible && m_action->hasFocus() && m_control->stop())
            m_control->stop()->setFocus(Qt::OtherFocusReason);
        m_action->setEnabled(isPossible);
    }
    refresh();
}

bool SettingRowView::ofAccount() const
{
    return !m_entry->keys.empty() && Settings::row(m_entry->keys.front()).scope == SettingScope::Account;
}

bool SettingRowView::isEdited() const
{
    return m_entry->kind != SettingKind::Fact && m_entry->kind != SettingKind::Page && m_entry->kind != SettingKind::Files;
}

bool SettingRowView::isLocked() const
{
    return std::any_of(m_entry->keys.begin(), m_entry->keys.end(), [this](Setting key) { return m_settings->locked(key); });
}

bool SettingRowView::differs() const
{
    if (!isEdited() || isLocked() || isOrphan())
        return false;
    const Setting key = m_entry->keys.front();
    return m_settings->value(key, m_owner) != Settings::row(key).fallback;
}

void SettingRowView::restore()
{
    if (!differs())
        return;
    const bool focused = m_restore->hasFocus();
    const Setting key = m_entry->keys.front();
    m_settings->set(key, Settings::row(key).fallback, m_owner);
    if (QWidget *stop = m_control->stop(); focused && stop) // it hides
        stop->setFocus(Qt::OtherFocusReason);
}

void SettingRowView::set(const QVariant &value)
{
    setProblem({});
    m_settings->set(m_entry->keys.front(), value, m_owner);
    refresh(); // it may have been equal, or not be ours to change
}

void SettingRowView::take(const QString &text)
{
    if (const auto value = settingFromText(*m_entry, text)) {
        set(*value);
        return;
    }
    setProblem(settingRefusal(*m_entry));
    announce(this, m_problem->text());
}

void SettingRowView::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_control->setWrong(sentence);
}

void SettingRowView::refresh()
{
    const bool locked = isLocked();
    m_managed->setVisible(locked);
    m_control->setEnabled(!locked || !isEdited());
    QString words = (m_standing + u' ' + settingWords(m_entry->description)).trimmed();
    if (locked)
        words = (words + u' ' + tr("Your administrator has set this. It cannot be changed here.")).trimmed();
    m_description->setText(words);
    m_description->setVisible(!words.isEmpty());
    const bool other = differs();
    if (!other && m_restore->hasFocus() && m_control->stop())
        m_control->stop()->setFocus(Qt::OtherFocusReason);
    m_restore->setVisible(other);
    if (m_entry->keys.empty() || isOrphan())
        return;
    const QVariant value = m_settings->value(m_entry->keys.front(), m_owner);
    if (!m_fact.isEmpty())
        m_control->present(m_fact);
    else
        m_control->present(value.toString().isEmpty() && !m_effective.isEmpty() ? QVariant(m_effective) : value);
}

void SettingRowView::reword()
{
    m_caption->setText(settingWords(m_entry->caption));
    setAccessibleName(m_caption->text());
    if (m_action) {
        m_action->setText(settingWords(m_entry->action));
        m_action->setAccessibleName(tr("%1: %2", "a setting, and what a button does about it").arg(m_caption->text(), m_action->text()));
    }
    m_restore->setText(tr("Back to the default"));
    m_restore->setAccessibleName(tr("%1: back to the default").arg(m_caption->text()));
    if (!m_problem->text().isEmpty())
        m_problem->setText(settingRefusal(*m_entry));
    m_control->reword();
    refresh();
}

void SettingRowView::setStacked(bool stacked)
{
    m_sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    measure();
}

void SettingRowView::measure()
{
    const Density &d = density();
    const bool stacked = m_sides->direction() == QBoxLayout::TopToBottom;
    m_sides->setContentsMargins(0, d.padL, 0, d.padL + 1);
    m_sides->setSpacing(stacked ? d.padXs : d.padL);
    m_body->setSpacing(d.padXs);
    m_line->setSpacing(d.pad);
    m_line->setLineSpacing(d.padXs);
    const bool tall = m_entry->kind != SettingKind::Switch && m_entry->kind != SettingKind::Fact;
    m_caption->setMinimumWidth(stacked ? 0 : captionWidth * d.bodyPx / 13);
    m_caption->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : captionWidth * d.bodyPx / 13);
    m_caption->setContentsMargins(0, stacked || !tall ? 0 : (d.control - lineHeight(Type::Label)) / 2, 0, 0);
    m_control->measure();
}

void SettingRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void SettingRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
