// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/serverfield.h"

#include "ui/account/formfield.h"
#include "ui/common/announcer.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QStyledItemDelegate>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;

/// A row of the list: the address, and at its end what it is. An address of one's own is a name alone.
class ServerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Density &d = density();
        const Tokens &t = tokens();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintBox(*painter, option.rect.adjusted(d.padXs, 0, -d.padXs, 0), d.padXs, t.hover);
        const QString address = index.data(Qt::DisplayRole).toString();
        const QString name = index.data(nameRole).toString();
        const QRect line = option.rect.adjusted(d.pad, 0, -d.pad, 0);
        const int room = address.isEmpty() ? line.width() : QFontMetrics(typeface(Type::Caption)).horizontalAdvance(name) + 1;
        const QRect trail(line.right() + 1 - room, line.y(), room, line.height());
        const QRect lead(line.x(), line.y(), line.width() - room - d.padS, line.height());
        painter->save();
        painter->setLayoutDirection(option.direction);
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        if (address.isEmpty()) {
            paintLine(*painter, placed(trail), name, typeface(Type::Body), t.text);
        } else {
            paintLine(*painter, placed(lead), address, typeface(Type::Body), t.text, Qt::AlignLeft, Qt::ElideMiddle);
            paintLine(*painter, placed(trail), name, typeface(Type::Caption), t.muted, Qt::AlignRight);
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), density().control};
    }
};

QString problemWords(ServerAddress::Problem problem)
{
    switch (problem) {
    case ServerAddress::Problem::None:
        return {};
    case ServerAddress::Problem::Empty:
        return ServerField::tr("Enter the address of the server, or choose one from the list.");
    case ServerAddress::Problem::NotAUrl:
        return ServerField::tr("This is no server address. It looks like https://api.mpc.placewise.com.");
    case ServerAddress::Problem::NoDot:
        return ServerField::tr("This is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com.");
    case ServerAddress::Problem::NotSecure:
        return ServerField::tr("Use https: without it others on the way could read your sign-in. Plain http is for this computer only.");
    }
    Q_UNREACHABLE();
}

} // namespace

ServerField::ServerField(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(u"firstRunServer"_s);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr); // it would finish an address of one's own into one of the list
    const auto add = [this](const QString &address, const QString &name) {
        m_box->addItem(address, name);
        m_box->setItemData(m_box->count() - 1, address.isEmpty() ? name : QString(address + u", "_s + name), Qt::AccessibleTextRole);
    };
    add(u"https://api.mpc.placewise.com"_s, tr("Production"));
    add(u"https://api.mpc.apac.placewise.com"_s, tr("APAC"));
    add(u"https://api.mpc.dev.placewise.com"_s, tr("Staging"));
    add({}, tr("A server of your own"));
    m_box->setItemDelegate(new ServerDelegate(m_box));
    m_box->lineEdit()->setObjectName(u"firstRunServerText"_s);
    m_box->lineEdit()->setAccessibleName(tr("Server"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_field = new FormField(tr("Server"), m_box, {}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    setFocusProxy(m_box);

    connect(m_box, &QComboBox::editTextChanged, this, [this] {
        m_field->setProblem({}); // what is being corrected is no longer wrong
        reword();
        Q_EMIT edited();
    });
    connect(m_box, &QComboBox::activated, this, &ServerField::choose);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ServerField::leave);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &ServerField::submitted);
    reword();
}

void ServerField::setServer(const QString &server)
{
    m_box->setEditText(server);
}

ServerAddress ServerField::address() const
{
    return ServerAddress::fromText(m_box->currentText());
}

bool ServerField::validate()
{
    const QString problem = problemWords(address().problem);
    m_field->setProblem(problem);
    if (problem.isEmpty())
        return true;
    m_box->setFocus();
    announce(this, problem);
    return false;
}

/// Whoever goes on to the next field hears of a slip now, and not when the sign-in is tried; nothing typed yet is none.
void ServerField::leave()
{
    if (const ServerAddress::Problem problem = address().problem; problem != ServerAddress::Problem::Empty) {
        const QString words = problemWords(problem);
        m_field->setProblem(words);
        if (!words.isEmpty())
            announce(this, words);
    }
    Q_EMIT settled();
}

void ServerField::setManaged(bool managed)
{
    m_managed = managed;
    m_field->setManaged(managed);
    reword();
}

void ServerField::focusField()
{
    m_box->setFocus();
}

void ServerField::choose(int row)
{
    m_box->lineEdit()->setText(m_box->itemText(row));
    if (m_box->itemText(row).isEmpty())
        m_box->setFocus(); // it is typed now
    else
        Q_EMIT settled();
}

void ServerField::reword()
{
    const ServerAddress typed = address();
    const int row = typed.ok() ? m_box->findText(typed.url.toString(), Qt::MatchFixedString) : -1;
    if (m_managed)
        m_field->setHint(tr("Your administrator has chosen this server."));
    else if (row == 0)
        m_field->setHint(tr("Production. APAC and a server of your own are in the list."));
    else if (row > 0)
        m_field->setHint(
            tr("%1. Production and a server of your own are in the list.", "APAC or Staging").arg(m_box->itemData(row).toString()));
    else
        m_field->setHint(tr("A server of your own. Those of Placewise are in the list."));
}

} // namespace atrium
