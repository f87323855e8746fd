// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logging.h"
#include "models/outbox/outboxmodel.h"
#include "network/local/audit.h"
#include "tests/ui/consolebench.h"
#include "ui/outbox/outboxpane.h"
#include "ui/outbox/outboxrowview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>

namespace atrium {

/// The program against a sandbox, and what a person sees of its outbox: what the tests of that pane share.
class OutboxBench {
protected:
    void prepare()
    {
        m_bench = std::make_unique<ConsoleBench>();
        m_sandbox = std::make_unique<RunningSandbox>();
    }
    void clear()
    {
        m_bench.reset();
        m_sandbox.reset();
    }
    /// The program, anew, with its first conversation open.
    void start()
    {
        run();
        QVERIFY(m_bench->openFirst());
    }
    /// The program, anew. speed: of its clock.
    void run(double speed = 1.0)
    {
        m_bench->program.reset();
        Arguments arguments;
        arguments.speed = speed;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_bench->data.path();
        startLogging({});
        m_bench->program = std::make_unique<Composition>(qApp, arguments, "t");
        const QString problem = m_bench->program->start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window()));
    }
    void take(const QStringList &permits)
    {
        const QByteArray body = QJsonDocument(QJsonObject {{QStringLiteral("without"), QJsonArray::fromStringList(permits)}}).toJson();
        QCOMPARE(m_sandbox->ask("POST", "/_sandbox/permits", body).status, 200);
    }
    void send(const QString &text) const
    {
        m_bench->window()->showPane(Pane::Inbox);
        m_bench->type(text, true);
    }
    void showOutbox() const
    {
        QTest::keyClick(m_bench->window(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
    }
    [[nodiscard]] OutboxPane *pane() const { return m_bench->window()->outbox(); }
    [[nodiscard]] QPlainTextEdit *composer() const
    {
        return m_bench->part<QPlainTextEdit>(m_bench->window(), QStringLiteral("composerText"));
    }
    [[nodiscard]] QPlainTextEdit *field() const { return visible<QPlainTextEdit>(QStringLiteral("outboxEditText")); }
    [[nodiscard]] QAbstractButton *rail() const { return button(QStringLiteral("railOutbox")); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return m_bench->part<QAbstractButton>(m_bench->window(), name); }
    [[nodiscard]] QAbstractButton *inRow(const QString &name) const
    {
        return focusedRow() ? focusedRow()->findChild<QAbstractButton *>(name) : nullptr;
    }
    template<class T>
    [[nodiscard]] T *visible(const QString &name) const
    {
        const auto all = pane()->findChildren<T *>(name);
        const auto it = std::find_if(all.begin(), all.end(), [](const T *one) { return one->isVisible(); });
        return it == all.end() ? nullptr : *it;
    }
    [[nodiscard]] QString label(const QString &name) const { return m_bench->part<QLabel>(m_bench->window(), name)->text(); }
    [[nodiscard]] QString announced() const
    {
        const auto *voice = m_bench->window()->findChild<QWidget *>(QStringLiteral("announcer"));
        return voice ? voice->accessibleName() : QString();
    }
    [[nodiscard]] bool says(const QString &sentence) const
    {
        const auto labels = pane()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == sentence; });
    }
    /// The one with the focus, or the focus within it.
    [[nodiscard]] OutboxRowView *focusedRow() const
    {
        for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (auto *row = qobject_cast<OutboxRowView *>(widget))
                return row;
        }
        return nullptr;
    }
    /// Messages and wishes, the heads of sections left out.
    [[nodiscard]] QList<int> places() const
    {
        QList<int> all;
        const OutboxModel *model = pane()->outbox();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->rowAt(row).kind != OutboxRow::Head)
                all << row;
        }
        return all;
    }
    [[nodiscard]] int rowCount() const { return static_cast<int>(places().size()); }
    [[nodiscard]] OutboxWords words(int row) const { return row < rowCount() ? pane()->outbox()->words(places().at(row)) : OutboxWords {}; }
    [[nodiscard]] CustomerScope mall() const { return m_bench->conversations()->rowAt(0).key.scope; }
    [[nodiscard]] QString messagesPath() const
    {
        return QStringLiteral("/v1/users/me/conversations/%1/messages")
            .arg(m_bench->window()->inbox()->selected().section(QLatin1Char('|'), -1));
    }
    [[nodiscard]] int arrivals() const { return m_sandbox->arrivals(messagesPath(), QStringLiteral("POST")); }

    /// The server has it: the open thread shows it with the server's id.
    [[nodiscard]] bool holds(const QString &text) const
    {
        const QList<ThreadEntry> &all = m_bench->window()->inbox()->messages()->rows();
        return std::any_of(all.begin(), all.end(),
            [&](const ThreadEntry &entry) { return entry.message.content == text && entry.message.id.value > 0 && !entry.pending; });
    }
    /// What was asked about and meant, newest first.
    [[nodiscard]] QStringList confirmedInAudit() const
    {
        QStringList outcomes;
        bool told = false;
        m_bench->account()->local()->readOr<QList<local::AuditLine>>(
            {}, [](QSqlDatabase &db) { return local::readAudit(db, 50); }, m_bench->window(),
            [&](const QList<local::AuditLine> &lines) {
                for (const local::AuditLine &line : lines) {
                    if (line.outcome.startsWith(QStringLiteral("confirmed")))
                        outcomes << line.outcome;
                }
                told = true;
            });
        return QTest::qWaitFor([&] { return told; }) ? outcomes : QStringList();
    }
    /// What the model has is on screen, with its buttons.
    [[nodiscard]] bool isDrawn() const
    {
        const auto all = pane()->findChildren<OutboxRowView *>();
        return std::count_if(all.begin(), all.end(), [](const OutboxRowView *one) { return one->isVisible(); }) == rowCount();
    }

    std::unique_ptr<ConsoleBench> m_bench {};
    std::unique_ptr<RunningSandbox> m_sandbox {};
};

} // namespace atrium
