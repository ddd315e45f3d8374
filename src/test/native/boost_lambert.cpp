// Times and evaluates Boost's Lambert W in double, for comparison with org.majorant.special.LambertW.
//
//   boost_lambert time  FUNCTION FILE ROUNDS   prints nanoseconds a call, one line a round, as asked for on standard input
//   boost_lambert value FUNCTION FILE          prints one hexadecimal result a line
//
// FUNCTION is w0 or wm1; FILE holds doubles, big-endian. In "time" each line read from standard input starts one round,
// so that the caller can take turns. Boost's own promotion of double to long double is switched off: its fastest mode.
#include <boost/math/special_functions/lambert_w.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

using namespace boost::math::policies;
typedef policy<promote_double<false>, domain_error<ignore_error>, overflow_error<ignore_error>, underflow_error<ignore_error>,
    evaluation_error<ignore_error>, denorm_error<ignore_error>, pole_error<ignore_error>>
    fast;

static std::vector<double> read(const char *file) {
    std::vector<double> values;
    FILE *f = std::fopen(file, "rb");
    unsigned char b[8];
    while (f && std::fread(b, 1, 8, f) == 8) {
        uint64_t u = 0;
        for (int i = 0; i < 8; i++) u = u << 8 | b[i];
        double d;
        std::memcpy(&d, &u, 8);
        values.push_back(d);
    }
    if (f) std::fclose(f);
    return values;
}

template <bool principal> static double w(double x) {
    return principal ? boost::math::lambert_w0(x, fast()) : boost::math::lambert_wm1(x, fast());
}

template <bool principal> static int run(const std::string &mode, const char *file, int repeats) {
    std::vector<double> x = read(file);
    if (mode == "value") {
        for (double v : x) std::printf("%a\n", w<principal>(v));
        return 0;
    }
    std::string line;
    double sink = 0;
    while (std::getline(std::cin, line)) {
        auto start = std::chrono::steady_clock::now();
        for (int r = 0; r < repeats; r++)
            for (double v : x) sink += w<principal>(v);
        std::chrono::duration<double, std::nano> t = std::chrono::steady_clock::now() - start;
        std::printf("%.6f\n", t.count() / repeats / x.size());
        std::fflush(stdout);
    }
    std::fprintf(stderr, "%g\n", sink);
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    int repeats = argc > 4 ? std::stoi(argv[4]) : 1;
    return std::string(argv[2]) == "w0" ? run<true>(argv[1], argv[3], repeats) : run<false>(argv[1], argv[3], repeats);
}
