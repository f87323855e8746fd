// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sectionbutton.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QLatin1StringView objectName;
    QLatin1StringView icon;
};
/// In the order of SettingSection.
constexpr std::array faces {Face {"settingsAccount"_L1, "person"_L1}, Face {"settingsMessages"_L1, "inbox"_L1},
    Face {"settingsAppearance"_L1, "eye"_L1}, Face {"settingsKeys"_L1, "keyboard"_L1}, Face {"settingsNetwork"_L1, "globe"_L1},
    Face {"settingsStorage"_L1, "lock"_L1}, Face {"settingsAbout"_L1, "info"_L1}};

const Face &faceOf(SettingSection section)
{
    return faces.at(static_cast<size_t>(section));
}

} // namespace

SectionButton::SectionButton(SettingSection section, QWidget *parent)
    : QAbstractButton(parent)
    , m_section(section)
{
    setObjectName(faceOf(section).objectName);
    setCheckable(true);
    setAutoExclusive(true); // the group sees to that; this says it to screen readers, as a radio button
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    reword();
}

void SectionButton::reword()
{
    setText(sectionTitle(m_section));
    setAccessibleName(text());
}

QSize SectionButton::sizeHint() const
{
    const Density &d = density();
    const int words = QFontMetrics(typeface(Type::Strong)).horizontalAdvance(text());
    return {d.pad + d.icon + d.pad + words + d.pad, d.control + d.padXs};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isChecked() || underMouse())
        paintBox(painter, rect(), d.radius, isChecked() ? t.selected : t.hover);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, placed({d.pad, (height() - d.icon) / 2, d.icon, d.icon}), faceOf(m_section).icon, isChecked() ? t.accent : t.muted);
    const int left = d.pad + d.icon + d.pad;
    paintLine(painter, placed({left, 0, width() - left - d.padS, height()}), text(), typeface(isChecked() ? Type::Strong : Type::Body),
        isChecked() ? t.accent : t.text);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void SectionButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace atrium
