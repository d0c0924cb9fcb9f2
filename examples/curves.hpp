// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "command_line.hpp"
#include "watch.hpp"

/// Curves for the figures, as CSV.
namespace examples {

struct column {
  std::string name;
  std::vector<float> values;
};

template <std::size_t N>
[[nodiscard]] column coordinate(std::string name, const path<N>& run, std::size_t index) {
  column result{std::move(name), {}};
  for (const point<N>& w : run) result.values.push_back(w[index]);
  return result;
}

/// FOLDER/NAME.csv, rows numbered from `first` in a column `number`. Without a folder, nothing.
inline void save(const std::string& folder, const std::string& name, int first, const std::vector<column>& columns,
                 const std::string& number = "step") {
  if (folder.empty()) return;
  const std::string where = folder + "/" + name + ".csv";
  const auto failed = [&] {
    return std::runtime_error("--csv: cannot write " + examples::in_quotes(where) + ": " + std::strerror(errno));
  };
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(where.c_str(), "w"), std::fclose};
  if (file == nullptr) throw failed();
  std::string text = number;
  for (const column& c : columns) text += "," + c.name;
  for (std::size_t row = 0; row < columns.front().values.size(); ++row) {
    text += "\n" + std::to_string(first + static_cast<int>(row));
    for (const column& c : columns) {
      char value[32];
      std::snprintf(value, sizeof value, ",%.9g", static_cast<double>(c.values.at(row)));
      text += value;
    }
  }
  text += "\n";
  const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
  if (std::fclose(file.release()) != 0 || !written) throw failed();
}

}  // namespace examples
