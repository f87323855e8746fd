// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mallswitcher.h"

#include "models/inbox/timewords.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/menutext.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mallDot = 12;
constexpr int switcherWidth = 184;
constexpr qsizetype longestPlace = 60; // letters of a stranger's text

/// "NO, Europe/Oslo": as the server reported them, as far as it did.
QString placeOf(const Mall &mall)
{
    QStringList parts;
    for (const QString &part : {mall.country, mall.timezone}) {
        if (!part.isEmpty())
            parts << part.simplified().left(longestPlace);
    }
    return parts.join(u", "_s);
}

} // namespace

MallSwitcher::MallSwitcher(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"mallSwitcher"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MallSwitcher::openMenu);
    setMalls({}, {});
}

void MallSwitcher::setMalls(const QList<Mall> &malls, const CustomerScope &current)
{
    const QString before = currentName();
    m_malls = malls;
    m_current = current;
    setEnabled(!malls.isEmpty());
    tell(before);
}

void MallSwitcher::setAll(bool all)
{
    const QString before = currentName();
    m_all = all;
    tell(before);
}

void MallSwitcher::tell(const QString &before)
{
    const QString name = currentName();
    setText(name.isEmpty() ? (m_malls.isEmpty() ? tr("No mall yet") : tr("Choose a mall")) : name);
    setAccessibleName(name.isEmpty() ? text() : tr("Mall: %1").arg(name));
    if (!before.isEmpty() && !name.isEmpty() && name != before)
        announce(this, accessibleName()); // everything in the window is another mall's now, and the focus stays
    update();
}

void MallSwitcher::setAges(const MallAges &ages)
{
    m_ages = ages;
}

QString MallSwitcher::currentName() const
{
    if (showsAll())
        return tr("All malls");
    const auto it = std::find_if(m_malls.cbegin(), m_malls.cend(), [this](const Mall &mall) { return mall.scope == m_current; });
    return it == m_malls.cend() ? QString() : it->name.simplified();
}

void MallSwitcher::choose(qsizetype place)
{
    if (place < m_malls.size() && (showsAll() || m_malls.at(place).scope != m_current))
        Q_EMIT chosen(m_malls.at(place).scope);
}

QSize MallSwitcher::sizeHint() const
{
    return {switcherWidth * density().bodyPx / 13, density().control};
}

void MallSwitcher::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setMalls(m_malls, m_current);
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

QString MallSwitcher::wordsOf(const Mall &mall) const
{
    QString words = mall.name.simplified();
    if (const QString place = placeOf(mall); !place.isEmpty())
        words = tr("%1 \u00b7 %2", "a mall, and where it is").arg(words, place);
    const auto age = m_ages.readAt.constFind(mall.scope.value);
    if (age == m_ages.readAt.constEnd())
        return words;
    if (!*age)
        return tr("%1 \u00b7 not read yet", "a mall").arg(words);
    if ((*age)->toUtc().msecsTo(m_ages.now) <= m_ages.staleAfter.count())
        return words;
    const QTimeZone zone(mall.timezone.toUtf8());
    const QString when = clockTime(**age, m_ages.now, zone.isValid() ? zone : QTimeZone::utc());
    return tr("%1 \u00b7 as of %2", "a mall, and the time of day of what is known of it").arg(words, when);
}

void MallSwitcher::openMenu()
{
    Q_EMIT opening();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mallMenu"_s);
    menu->setAccessibleName(tr("Malls"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(width());
    constexpr int withKeys = 9;
    if (m_malls.size() > 1) {
        QAction *all = menu->addAction(atrium::icon(u"inbox"_s), tr("All malls") + u'\t' + keyCapText(ActionId::AllMalls));
        all->setCheckable(true);
        all->setChecked(showsAll());
        connect(all, &QAction::triggered, this, &MallSwitcher::allChosen);
        menu->addSeparator();
    }
    for (qsizetype i = 0; i < m_malls.size(); ++i) {
        const Mall &mall = m_malls.at(i);
        QString words = menuText(wordsOf(mall));
        if (i < withKeys) {
            const auto id = static_cast<ActionId>(static_cast<int>(ActionId::Mall1) + static_cast<int>(i));
            words += u'\t' + keyCapText(id);
        }
        auto *row = menu->addAction(dotIcon(mallColour(mall.scope.value)), words);
        row->setCheckable(true);
        row->setChecked(!showsAll() && mall.scope == m_current);
        connect(row, &QAction::triggered, this, [this, i] { choose(i); });
    }
    const int below = height() + density().padXs;
    const QPoint at(layoutDirection() == Qt::RightToLeft ? width() - menu->sizeHint().width() : 0, below);
    menu->popup(mapToGlobal(at));
}

void MallSwitcher::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    const bool over = underMouse() && isEnabled();
    paintBox(painter, rect(), d.radius, isDown() ? t.selected : over ? t.hover : t.surface, isDown() ? t.accent : t.border);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    int left = d.pad;
    if (showsAll()) {
        paintIcon(painter, placed({left, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall}), u"inbox"_s, t.muted);
        left += d.iconSmall + d.padS;
    } else if (!currentName().isEmpty()) {
        paintBox(painter, placed({left, (height() - mallDot) / 2, mallDot, mallDot}), mallDot / 2, mallColour(m_current.value));
        left += mallDot + d.padS;
    }
    const int arrow = width() - d.pad - d.iconSmall;
    paintLine(painter, placed({left, 0, arrow - d.padS - left, height()}), text(), typeface(Type::Strong), isEnabled() ? t.text : t.muted);
    if (isEnabled())
        paintIcon(painter, placed({arrow, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall}), u"chevron-down"_s, t.muted);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace atrium
