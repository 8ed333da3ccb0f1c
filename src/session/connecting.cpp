#include <cassium/session/connecting.hpp>

#include <cassium/session/text_action.hpp>

#include <utility>

namespace cassium::detail {

void connecting::start(const std::function<void(result<session>&&)>& done) noexcept
{
    std::function<void()> end;
    try {
        std::string create_keyspace = keyspace_to_create(params_);
        end = cluster::async_connect(
            std::move(params_),
            [done](failure why, std::shared_ptr<cluster::client> client) {
                if (why)
                    done(std::move(why));
                else
                    done(result<session>(std::in_place, std::move(client)));
            },
            contexts_, std::move(create_keyspace));
    } catch (...) {
        return done(failure::current());
    }
    {
        const std::lock_guard lock(mutex_);
        if (!canceled_) {
            end_ = std::move(end);
            return;
        }
    }
    end();
}

void connecting::cancel() noexcept
{
    std::function<void()> end;
    {
        const std::lock_guard lock(mutex_);
        canceled_ = true;
        end = std::move(end_);
    }
    if (end)
        end();
}

} // namespace cassium::detail
