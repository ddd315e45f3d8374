// Times and evaluates Boost's Lambert W in double, for comparison with org.majorant.number.lambert.LambertW.
//
//   boost_lambert time  FUNCTION FILE REPEATS   nanoseconds a call, one line for each line read from standard input
//   boost_lambert value FUNCTION FILE           one hexadecimal result a line
//
// FILE holds doubles, big-endian. FUNCTION is w0, wm1, omega for lambert_w0(exp(y)), wm1OfNegExp for
// lambert_wm1(-exp(-s)). In "time" the caller starts each round by a line, so that two programs can take turns. Errors
// are ignored, not thrown: Boost's fastest mode.
#include <boost/math/special_functions/lambert_w.hpp>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

using namespace boost::math::policies;
typedef policy<promote_double<false>, domain_error<ignore_error>, overflow_error<ignore_error>,
    underflow_error<ignore_error>, evaluation_error<ignore_error>, denorm_error<ignore_error>, pole_error<ignore_error>>
    fast;

static double w0(double x) { return boost::math::lambert_w0(x, fast()); }
static double wm1(double x) { return boost::math::lambert_wm1(x, fast()); }
static double omega(double y) { return boost::math::lambert_w0(std::exp(y), fast()); }
static double wm1_of_neg_exp(double s) { return boost::math::lambert_wm1(-std::exp(-s), fast()); }

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

template <double (*f)(double)> static int run(const std::string &mode, const char *file, int repeats) {
    std::vector<double> x = read(file);
    if (mode == "value") {
        for (double v : x) std::printf("%a\n", f(v));
        return 0;
    }
    std::string line;
    double sink = 0;
    while (std::getline(std::cin, line)) {
        auto start = std::chrono::steady_clock::now();
        for (int r = 0; r < repeats; r++)
            for (double v : x) sink += f(v);
        std::chrono::duration<double, std::nano> t = std::chrono::steady_clock::now() - start;
        std::printf("%.6f\n", t.count() / repeats / x.size());
        std::fflush(stdout);
    }
    std::fprintf(stderr, "%g\n", sink);
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    std::string mode = argv[1], name = argv[2];
    int repeats = argc > 4 ? std::stoi(argv[4]) : 1;
    if (name == "w0") return run<w0>(mode, argv[3], repeats);
    if (name == "wm1") return run<wm1>(mode, argv[3], repeats);
    if (name == "omega") return run<omega>(mode, argv[3], repeats);
    if (name == "wm1OfNegExp") return run<wm1_of_neg_exp>(mode, argv[3], repeats);
    return 2;
}
