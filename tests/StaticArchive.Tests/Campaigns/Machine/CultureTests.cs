using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Campaigns.Machine;

/// <summary>
/// The same bytes under every language, time zone and path; with Windows line ends the same site, apart from the files
/// as supplied and places in them.
/// </summary>
public class CultureTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Usual = new(() =>
        Build([.. Repository.Files("input/")])
    );

    [Theory]
    [InlineData("ar-SA", "٫", "٬", "؜-", typeof(UmAlQuraCalendar))]
    [InlineData("fa-IR", "٫", "٬", "‎−", typeof(PersianCalendar))]
    [InlineData("th-TH", ".", ",", "-", typeof(ThaiBuddhistCalendar))]
    [InlineData("tr-TR", ",", ".", "-", typeof(GregorianCalendar))]
    [InlineData("of nowhere", "٫", "’", "∓", typeof(JulianCalendar))]
    public void The_formats_of_a_culture_change_no_byte(
        string name,
        string point,
        string group,
        string minus,
        Type calendar
    )
    {
        Assert.NotEmpty(name);
        var (before, expected) = (CultureInfo.CurrentCulture, Usual.Value);
        IReadOnlyDictionary<string, string> found = expected;
        // The program runs without the data of cultures, so what one brings is given by hand. Threads of the pool take
        // the default.
        var culture = Made(point, group, minus, (Calendar)Activator.CreateInstance(calendar)!);
        var thread = new Thread(() =>
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, found) = (culture, culture, Within(culture))
        );
        thread.Start();
        thread.Join();
        Assert.Equal(before, CultureInfo.CurrentCulture);
        Same(expected, found);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Europe/Istanbul")]
    [InlineData("th_TH.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "America/Adak")]
    [InlineData("fa_IR.UTF-8", "Asia/Tehran")]
    [InlineData("C", "UTC")]
    public async Task A_build_in_another_language_time_zone_and_folder_is_the_same_build(string language, string zone)
    {
        using var folder = new TempFolder();
        var archive = folder.At("Überblick – mit Leerzeichen", "日本語 ‘א’");
        foreach (var file in Repository.Files("input/"))
        {
            var path = Path.Combine(archive, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        using var process = Process.Start(Command(archive, language, zone))!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
        var output = Path.Combine(archive, "output");
        var found = Directory
            .EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(
                path => Path.GetRelativePath(output, path).Replace('\\', '/'),
                path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))),
                StringComparer.Ordinal
            );
        found.Remove(".static-archive");
        Same(Usual.Value, found);
    }

    [Fact]
    public void Windows_line_ends_change_the_files_as_supplied_and_places_in_them_and_nothing_else()
    {
        var input = Repository
            .Files("input/")
            .Select(file =>
                (
                    Unix: file,
                    Windows: file with
                    {
                        Bytes = Encoding.UTF8.GetBytes(
                            Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\r\n")
                        ),
                    }
                )
            )
            .ToList();
        var unix = Texts([.. input.Select(file => file.Unix)]);
        // A paper's page names the sums of its files as supplied.
        var windows = Texts([.. input.Select(file => file.Windows)])
            .ToDictionary(
                file => file.Key,
                file =>
                    input.Aggregate(
                        file.Value,
                        (text, pair) =>
                            text.Replace(Said(pair.Windows), Said(pair.Unix), StringComparison.Ordinal)
                                .Replace(Sum(pair.Windows), Sum(pair.Unix), StringComparison.Ordinal)
                    ),
                StringComparer.Ordinal
            );
        Assert.Equal(Pages(unix).Keys, Pages(windows).Keys);
        foreach (var (path, text) in Pages(unix))
        {
            Assert.True(text == Pages(windows)[path], $"{path}: {Difference(text, Pages(windows)[path])}");
        }
    }

    private static ProcessStartInfo Command(string archive, string language, string zone)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "StaticArchive.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--quiet"])
        {
            WorkingDirectory = archive,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "LANG", "LC_ALL", "LANGUAGE" })
        {
            start.Environment[name] = language;
        }

        start.Environment["TZ"] = zone;
        start.Environment.Remove("GITHUB_ACTIONS");
        return start;
    }

    /// <summary>
    /// Pages, exports, feeds and the search index. The data files and METS speak of the files as supplied: of places in
    /// them, their sizes and sums.
    /// </summary>
    private static SortedDictionary<string, string> Pages(IReadOnlyDictionary<string, string> files) =>
        new(
            files
                .Where(file =>
                    !file.Key.Contains("/source/", StringComparison.Ordinal)
                    && !file.Key.StartsWith("data/", StringComparison.Ordinal)
                    && !file.Key.EndsWith("cite.mets.xml", StringComparison.Ordinal)
                )
                .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Digest and length, as ResourceSync lists them.</summary>
    private static string Said(InputFile file) => $"{Sum(file)}\" length=\"{file.Bytes.Length}\"";

    private static string Sum(InputFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{one[Math.Max(0, at - 60)..Math.Min(one.Length, at + 60)]}… is "
            + $"…{other[Math.Max(0, at - 60)..Math.Min(other.Length, at + 60)]}…";
    }

    private static void Same(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> found)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(expected.Where(file => found[file.Key] != file.Value).Select(file => file.Key));
    }

    private static IReadOnlyDictionary<string, string> Within(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture);
        try
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
            return Build([.. Repository.Files("input/")]);
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (before, beforeUi);
        }
    }

    private static CultureInfo Made(string point, string group, string minus, Calendar calendar)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (
            culture.NumberFormat.NumberDecimalSeparator,
            culture.NumberFormat.NumberGroupSeparator,
            culture.NumberFormat.NegativeSign
        ) = (point, group, minus);
        (
            culture.DateTimeFormat.DateSeparator,
            culture.DateTimeFormat.TimeSeparator,
            culture.DateTimeFormat.ShortDatePattern
        ) = ("·", "·", "dd·MM·yy");
        try
        {
            culture.DateTimeFormat.Calendar = calendar;
        }
        catch (ArgumentOutOfRangeException)
        {
            // Without the data of cultures only the Gregorian calendar can be set; the separators still differ.
        }

        return culture;
    }

    private static IReadOnlyDictionary<string, string> Build(IReadOnlyList<InputFile> input) =>
        Pipeline
            .Run(input, settings => settings, _ => { })
            .Files.ToDictionary(
                file => file.Path,
                file => Convert.ToHexString(SHA256.HashData(file.Content().Span)),
                StringComparer.Ordinal
            );

    private static IReadOnlyDictionary<string, string> Texts(IReadOnlyList<InputFile> input) =>
        Pipeline
            .Run(input, settings => settings, _ => { })
            .Files.ToDictionary(
                file => file.Path,
                file => Encoding.UTF8.GetString(file.Content().Span),
                StringComparer.Ordinal
            );
}
