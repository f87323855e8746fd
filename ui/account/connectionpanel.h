// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/proxychoice.h"
#include "network/types/tlsinuse.h"
#include "ui/account/formdialog.h"

#include <QTimeZone>
#include <QUrl>

class QLineEdit;

namespace atrium {

class FactList;
class FormField;
class LinkButton;
class ProxyForm;

/// What is known about the way to the server, for the connection panel.
struct ConnectionFacts {
    QUrl server {};
    ProxyInUse proxy {}; ///< of the last request
    TlsInUse tls {};
    std::optional<Instant> lastAt {}; ///< of the last request's answer, or of its failure
    int lastStatus {}; ///< 0: no answer

    friend bool operator==(const ConnectionFacts &, const ConnectionFacts &) = default;
};

/// Opened from the status in the top bar (AE2, AE9): the proxy of the last request and why, how it was encrypted, what became of it; and
/// below, what one can change about it.
class ConnectionPanel : public FormDialog {
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent);

    void setFacts(const ConnectionFacts &facts, const QTimeZone &zone);
    void setProxy(const ProxyChoice &choice);
    /// path empty: only the system's certificates. problem: why the file cannot be used, in words.
    void setCaFile(const QString &path, const QString &problem = {});
    /// What the machine's administrator decided is shown and cannot be changed.
    void setLocked(bool proxy, bool caFile);

Q_SIGNALS:
    /// password null: what is kept stays; empty: there is none.
    void proxyChosen(const atrium::ProxyChoice &choice, const QByteArray &password);
    void caFileChosen(const QString &path); ///< empty: none any more

private:
    void takeProxy();
    void wordDeed();

    FactList *m_facts;
    ProxyForm *m_form;
    QLineEdit *m_caFile;
    LinkButton *m_chooseCa;
    LinkButton *m_removeCa;
    FormField *m_caField {};
    QString m_copy; // the facts as text, with what only support wants to know
};

} // namespace atrium
