// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/sandboxserver.h"
#include "network/sandbox/cuts.h"
#include "network/sandbox/live/live.h"
#include "network/sandbox/service.h"
#include "network/sandbox/threads.h"
#include "network/sandbox/world/seed.h"

// The only file that knows the HTTP library.
#include <httplib.h>

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <thread>
#include <utility>

namespace atrium::sandbox {

namespace {

// More than any client keeps alive: each kept connection holds a thread while it idles.
constexpr int threadCount = 96;
constexpr size_t maximumBody = 1024 * 1024;
// The routing below goes through std::regex, which recurses once a letter.
constexpr size_t maximumPath = 2'000;
constexpr auto contentType = "application/json; charset=utf-8";

class TaskQueue : public httplib::TaskQueue {
public:
    explicit TaskQueue(std::function<void()> atThreadEnd)
        : m_threads(threadCount, std::move(atThreadEnd))
    {
    }

    void enqueue(std::function<void()> task) override { m_threads.run(std::move(task)); }
    void shutdown() override { m_threads.finish(); }

private:
    Threads m_threads;
};

Request toOurs(const httplib::Request &theirs)
{
    Request request;
    request.verb = QByteArray::fromStdString(theirs.method);
    request.path = QString::fromStdString(theirs.path);
    const QString target = QString::fromStdString(theirs.target);
    if (const qsizetype mark = target.indexOf(u'?'); mark >= 0) {
        // A plus stands for a space in a query; QUrlQuery leaves it alone.
        request.query.setQuery(target.mid(mark + 1).replace(u'+', "%20"_L1));
    }
    for (const auto &[name, value] : theirs.headers) {
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    }
    request.body = QByteArray::fromStdString(theirs.body);
    return request;
}

void setHeaders(httplib::Response &response, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    for (const auto &[name, value] : headers) {
        response.set_header(name.toStdString(), value.toStdString());
    }
}

std::string typeOf(const Answer &answer)
{
    return answer.contentType.isEmpty() ? contentType : answer.contentType.toStdString();
}

/// In ten pieces, each after a tenth of the time.
void fillSlowly(httplib::Response &response, const Answer &answer, const std::function<void(int)> &wait)
{
    const auto size = size_t(answer.body.size());
    const auto sendPiece = [body = answer.body, pause = answer.slow / 10, piece = size / 10 + 1, wait](
                               size_t offset, size_t left, httplib::DataSink &sink) {
        wait(pause);
        return sink.write(body.constData() + offset, std::min(piece, left));
    };
    response.set_content_provider(size, typeOf(answer), sendPiece);
}

void fill(httplib::Response &response, const Answer &answer, const std::function<void(int)> &wait)
{
    response.status = answer.status;
    setHeaders(response, answer.headers);
    if (answer.slow > 0 && !answer.body.isEmpty()) {
        fillSlowly(response, answer, wait);
        return;
    }
    const std::string type = typeOf(answer);
    if (answer.cutAfter < 0) {
        response.set_content(answer.body.constData(), size_t(answer.body.size()), type);
        return;
    }
    const size_t kept = size_t(std::min<qsizetype>(answer.cutAfter, answer.body.size()));
    const auto sendStart = [body = answer.body, kept](size_t, size_t, httplib::DataSink &sink) {
        sink.write(body.constData(), kept);
        return false; // the library closes the connection here
    };
    // At least one byte is promised and missing, even of an empty body.
    response.set_content_provider(std::max<size_t>(size_t(answer.body.size()), kept + 1), type, sendStart);
}

} // namespace

/// Everything that lives from start() to stop().
class SandboxServer::Running {
public:
    ~Running();
    [[nodiscard]] QString start(const Options &options);
    [[nodiscard]] int port() const { return m_port; }
    LiveCounts advance(qint64 elapsed);

private:
    [[nodiscard]] QString bind(int port);
    [[nodiscard]] QString openWorld(const Options &options);
    void goLive(const Options &options);
    void live(const Elapsed &elapsed);
    void endLive();
    void route();
    void handle(const httplib::Request &theirs, httplib::Response &response);
    void stamp(const httplib::Request &theirs, httplib::Response &response) const;

    int m_port {0};
    int m_listener {-1};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Service> m_service;
    httplib::Server m_server;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_hasEnded {false};
    std::unique_ptr<Live> m_live;
    std::thread m_liveThread;
    std::condition_variable m_liveWake;
    bool m_liveEnds {false};
};

QString SandboxServer::Running::bind(int port)
{
    // Taken over by every connection, so it must come before the port: an answer is two writes, and without it the second one waits
    // 40 ms for the other side's acknowledgement.
    m_server.set_tcp_nodelay(true);
    // The library's own choice is SO_REUSEPORT, with which two sandboxes would share a port without a word.
    m_server.set_socket_options([this](socket_t socket) {
        m_listener = int(socket);
        allowRebinding(m_listener);
    });
    if (port == 0) {
        m_port = m_server.bind_to_any_port("127.0.0.1");
    } else if (m_server.bind_to_port("127.0.0.1", port)) {
        m_port = port;
    } else {
        m_port = -1;
    }
    if (m_port <= 0) {
        return u"Port %1 on 127.0.0.1 cannot be used; something else may be listening there."_s.arg(port);
    }
    widenBacklog(m_listener);
    return u""_s;
}

QString SandboxServer::Running::openWorld(const Options &options)
{
    QString file = options.databaseFile;
    if (file.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_folder->isValid()) {
            return u"No temporary file can be made: %1."_s.arg(m_folder->errorString());
        }
        file = m_folder->filePath(u"sandbox.db"_s);
    }
    const Now now = options.now ? options.now : realTime();
    m_service = std::make_unique<Service>(Service::Parts {.token = options.token,
        .databaseFile = file,
        .now = now,
        .elapsed = options.elapsed ? options.elapsed : elapsedTime(1),
        .capacity = options.rateCapacity,
        .refill = options.rateRefill,
        .touch = options.touch,
        .seed = options.seed,
        .tokenLife = options.tokenLife});
    for (const QString &spec : options.faults) {
        if (QString problem = m_service->faults().add(spec); !problem.isEmpty()) {
            return problem;
        }
    }
    const Scale scale {.seed = options.seed,
        .conversations = options.conversations,
        .users = options.users,
        .malls = options.malls,
        .messages = options.messages,
        .sendings = options.sendings,
        .notifications = options.notifications,
        .chain = options.chain,
        .asked = options.asked};
    QString problem = seedWorld(m_service->pool().here(), file, scale, now());
    if (problem.isEmpty()) {
        Guard &guard = m_service->guard();
        guard.learn(m_service->pool().here());
        if (!guard.takePermits(guard.demoUser(), {options.without.begin(), options.without.end()})) {
            problem = u"There is no demo user to take permits from."_s;
        }
    }
    m_service->pool().closeHere();
    return problem;
}

QString SandboxServer::Running::start(const Options &options)
{
    // The port comes last: a socket that was bound but never served would have to be closed behind the library's back.
    if (QString problem = openWorld(options); !problem.isEmpty()) {
        return problem;
    }
    if (QString problem = bind(options.port); !problem.isEmpty()) {
        return problem;
    }
    m_service->guard().listensOn(m_port);
    m_service->provider().listensOn(m_port);
    route();
    m_thread = std::thread([this] {
        m_server.listen_after_bind();
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_ended.notify_all();
    });
    while (!m_server.is_running()) {
        std::this_thread::yield(); // stop() of a server that does not run yet would be lost
    }
    goLive(options);
    return u""_s;
}

void SandboxServer::Running::goLive(const Options &options)
{
    if (options.live <= 0 && !options.colleagues) {
        return;
    }
    m_live = std::make_unique<Live>(Live::Parts {.events = options.live,
                                        .colleagues = options.colleagues,
                                        .seed = options.seed,
                                        .now = options.now ? options.now : realTime(),
                                        .port = m_port},
        m_service->pool(), m_service->guard());
    if (!options.liveByHand) {
        m_liveThread = std::thread([this, elapsed = options.elapsed ? options.elapsed : elapsedTime(1)] { live(elapsed); });
    }
}

void SandboxServer::Running::live(const Elapsed &elapsed)
{
    constexpr qint64 longestWait = 1'000; // ms of real time: the clock that is waited for may run faster
    const qint64 start = elapsed();
    std::unique_lock lock(m_mutex);
    while (!m_liveEnds) {
        lock.unlock();
        const qint64 now = elapsed() - start;
        m_live->advance(now);
        const qint64 wait = std::clamp<qint64>(m_live->due() - now, 5, longestWait);
        lock.lock();
        m_liveWake.wait_for(lock, std::chrono::milliseconds(wait), [this] { return m_liveEnds; });
    }
    lock.unlock();
    m_service->pool().closeHere();
}

void SandboxServer::Running::endLive()
{
    if (!m_liveThread.joinable()) {
        m_service->pool().closeHere(); // advance() left it open for the next time
        return;
    }
    std::unique_lock lock(m_mutex);
    m_liveEnds = true;
    lock.unlock();
    m_liveWake.notify_all();
    m_liveThread.join();
}

LiveCounts SandboxServer::Running::advance(qint64 elapsed)
{
    if (!m_live || m_liveThread.joinable()) {
        return {};
    }
    m_live->advance(elapsed);
    return m_live->counts();
}

void SandboxServer::Running::route()
{
    m_server.new_task_queue = [this] { return new TaskQueue([this] { m_service->pool().closeHere(); }); };
    m_server.set_keep_alive_max_count(1'000'000);
    m_server.set_keep_alive_timeout(60);
    m_server.set_payload_max_length(maximumBody);
    m_server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        if (request.path.size() <= maximumPath) {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        response.status = 414;
        return httplib::Server::HandlerResponse::Handled;
    });
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) { handle(request, response); };
    const std::string everything = "[\\s\\S]*";
    m_server.Get(everything, handler).Post(everything, handler).Put(everything, handler);
    m_server.Patch(everything, handler).Delete(everything, handler).Options(everything, handler);
    // What the library refuses by itself (414, 413, broken requests) gets the same headers.
    m_server.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (!response.has_header("Date")) {
            setHeaders(response, m_service->chargeUnheard(toOurs(request)));
        }
        stamp(request, response);
    });
}

void SandboxServer::Running::handle(const httplib::Request &theirs, httplib::Response &response)
{
    const Answer answer = m_service->answer(toOurs(theirs));
    if (answer.hangUp) {
        cutConnection(m_port, theirs.remote_port);
    }
    fill(response, answer, [this](int milliseconds) { m_service->faults().wait(milliseconds); });
    stamp(theirs, response);
}

void SandboxServer::Running::stamp(const httplib::Request &theirs, httplib::Response &response) const
{
    if (response.has_header("Date")) {
        return;
    }
    response.set_header("Date", m_service->date().toStdString());
    if (theirs.has_header("X-Request-ID")) {
        response.set_header("X-Request-ID", theirs.get_header_value("X-Request-ID"));
    }
    if (!response.has_header("Content-Type")) {
        response.set_header("Content-Type", contentType);
    }
}

SandboxServer::Running::~Running()
{
    if (!m_thread.joinable()) {
        return;
    }
    m_service->faults().stopWaiting();
    endLive(); // while there is somebody to answer it
    m_server.stop();
    // A thread that waits for the next request of a kept-alive connection notices nothing but the end of that connection. Again
    // and again, because a connection may just have been accepted.
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, std::chrono::milliseconds(5), [this] { return m_hasEnded; })) {
        cutAllConnections(m_port);
    }
    lock.unlock();
    m_thread.join();
}

SandboxServer::SandboxServer(Options options)
    : m_options(std::move(options))
{
}

SandboxServer::~SandboxServer() = default;

QString SandboxServer::start()
{
    if (m_running) {
        return u"The sandbox is running already."_s;
    }
    auto running = std::make_unique<Running>();
    QString problem = running->start(m_options);
    if (problem.isEmpty()) {
        m_running = std::move(running);
    }
    return problem;
}

void SandboxServer::stop()
{
    m_running.reset();
}

LiveCounts SandboxServer::advance(qint64 elapsed)
{
    return m_running ? m_running->advance(elapsed) : LiveCounts {};
}

int SandboxServer::port() const
{
    return m_running ? m_running->port() : 0;
}

QString SandboxServer::baseUrl() const
{
    return m_running ? u"http://127.0.0.1:%1"_s.arg(port()) : u""_s;
}

} // namespace atrium::sandbox
