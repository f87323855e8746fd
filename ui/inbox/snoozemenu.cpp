// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snoozemenu.h"

#include "models/inbox/timewords.h"
#include "ui/account/formdialog.h"
#include "ui/common/menutext.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnoozeMenu)
};

constexpr int lettersWide = 56;

/// A day and a time, typed; below the field what it means, as it is typed.
class SnoozeDialog : public FormDialog {
public:
    SnoozeDialog(QDateTime now, const QTimeZone &zone, std::function<void(const WallTime &)> chosen, QWidget *parent)
        : FormDialog(u"snoozeDialog"_s, Words::tr("Snooze until"), snoozeNote(zone), new QWidget, Words::tr("Snooze"), parent)
        , m_now(std::move(now))
        , m_zone(zone)
        , m_chosen(std::move(chosen))
        , m_field(new QLineEdit(body()))
        , m_meaning(new PlainLabel({}, Type::Caption, body()))
    {
        setLettersWide(lettersWide);
        m_field->setObjectName(u"snoozeField"_s);
        m_field->setAccessibleName(Words::tr("Day and time"));
        m_field->setMaxLength(40);
        m_meaning->setObjectName(u"snoozeMeaning"_s);
        m_meaning->setWordWrap(true);
        auto *column = new QVBoxLayout(body());
        column->setContentsMargins({});
        column->setSpacing(density().padXs);
        column->addWidget(m_field);
        column->addWidget(m_meaning);
        connect(m_field, &QLineEdit::textChanged, this, [this] { say(); });
        connect(m_field, &QLineEdit::returnPressed, this, [this] { take(); });
        connect(this, &FormDialog::deedWanted, this, [this] { take(); });
        say();
    }

private:
    void say()
    {
        const auto when = wallTimeOf(m_field->text(), m_now, m_zone);
        m_meaning->setTone(QPalette::PlaceholderText);
        m_meaning->setText(when ? wallTimeWords(*when, m_zone)
                                : Words::tr("A day and a time that are still to come, such as tomorrow 14:00, Fri 9 or 24.11. 10:30."));
        m_field->setAccessibleDescription(m_meaning->text());
    }
    void take()
    {
        const auto when = wallTimeOf(m_field->text(), m_now, m_zone);
        if (!when) {
            m_meaning->setTone(QPalette::BrightText);
            m_meaning->setText(
                Words::tr("That is no time that is still to come. Nothing was snoozed. Try tomorrow 14:00, Fri 9 or 24.11. 10:30."));
            m_field->setAccessibleDescription(m_meaning->text());
            m_field->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_chosen(*when);
        accept();
    }

    QDateTime m_now;
    QTimeZone m_zone;
    std::function<void(const WallTime &)> m_chosen;
    QLineEdit *m_field;
    PlainLabel *m_meaning;
};

} // namespace

QMenu *snoozeMenu(QWidget *parent, const QDateTime &now, const QTimeZone &zone, const std::function<void(const WallTime &)> &chosen,
    const std::function<void()> &back)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"snoozeMenu"_s);
    menu->setAccessibleName(Words::tr("Snooze until"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (back)
        menu->addAction(icon(u"inbox"_s), Words::tr("Bring it back now"), parent, back);
    const QList<SnoozeChoice> choices = snoozeChoices(now, zone);
    for (const SnoozeChoice &choice : choices)
        menu->addAction(choice.words, parent, [choice, chosen] { chosen(choice.until); });
    menu->addAction(Words::tr("Another time"), parent, [parent, now, zone, chosen] {
        auto *dialog = new SnoozeDialog(now, zone, chosen, parent);
        dialog->open();
    });
    menu->addSeparator();
    // A sentence a line, so that large letters find room.
    const QString note = snoozeNote(zone);
    const qsizetype end = note.indexOf(u". "_s) + 1;
    for (const QString &sentence : {note.left(end), note.mid(end).trimmed()}) {
        if (!sentence.isEmpty())
            menu->addAction(menuText(sentence))->setEnabled(false);
    }
    return menu;
}

} // namespace atrium
