using System.Text;
using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;

namespace StaticArchive.BrowserTests;

/// <summary>A small archive about a ward, served beside the site of the fixture.</summary>
internal sealed class WardSite : IDisposable
{
    /// <summary>A paper with everything that a page can show: citations, notes, a list, a table, a box.</summary>
    public const string Paper = """
        # Wards in a small town

        Jane Writer and Robin Miller

        March 2009

        ## Opening

        The ward was opened in spring. The ward was painted in summer. The ward was closed in winter. Nobody asked why.

        The town had argued for beds, and the beds came late (Miller, 2004; Dickinson and Glasby, 2007), as *Miller
        (2004)* had said they would. The council paid.

        A second paragraph follows the first without pause, and it ends here.

        ## What was counted

        1. nurses who stayed for a year
        2. nurses who left within a year

        | Year | Beds in the northern ward | Beds in the southern ward | Nurses in the northern ward | Nurses |
        |------|------|--------|------|--------|
        | 2001 | 12   | 30     | 12   | 30     |

        The count was made by hand.[^1] It was made again by others.[^2]

        <div class="box">

        Box 1: How it was done

        We walked through the ward at night.

        </div>

        ## References

        Dickinson, H. and Glasby, J. (2007) Why partnership working does not work. *Public Management Review*, 12(6).

        Miller, R. (2004) Beds that come late. London: Ward Press.

        [^1]: By two clerks, who used pencils.
        [^2]: By four clerks, who used ink.
        """;

    /// <summary>A reader's note on it, with a table that is wider than a phone.</summary>
    public const string Note = """
        ---
        author: Ann
        created: "2026-01-02"
        motivation: commenting
        quote: "The council paid."
        ---
        The figures:

        | Year | Beds in the northern ward | Beds in the southern ward | Nurses | Source of the figures |
        |---|---|---|---|---|
        | 2001 | 12 | 14 | 30 | https://www.example.org/reports/2001/figures_of_beds_and_nurses.pdf |
        """;

    private readonly SiteFixture _site;
    private readonly string _name;

    /// <summary>Builds it; <paramref name="files"/> are path and text of each file below <c>input/</c>.</summary>
    public WardSite(SiteFixture site, string name, params (string Path, string Text)[] files)
    {
        (_site, _name) = (site, name);
        var result = Pipeline.Run(
            [.. files.Select(file => new InputFile("input/" + file.Path, Encoding.UTF8.GetBytes(file.Text)))],
            settings => settings with { BaseUrl = Address },
            _ => { }
        );
        FileSystem.Write(Folder, result.Files);
    }

    /// <summary>Its address, ending in a slash.</summary>
    public string Address => $"{_site.Address}of-{_name}/";

    private string Folder => Path.Combine(_site.Folder, "of-" + _name);

    /// <summary>The paper above, its note and a page of the archive's own with such a table.</summary>
    public static WardSite Build(SiteFixture site, string name) =>
        new(
            site,
            name,
            ("papers/wards/wards.md", Paper),
            ("annotations/wards/n.md", Note),
            ("pages/about.md", "# About\n\n" + Note[(Note.IndexOf('|', StringComparison.Ordinal))..])
        );

    /// <summary>A window so many pixels wide, on a phone where it is narrow.</summary>
    public async Task<WatchedPage> OpenAsync(string address, int width, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ViewportSize = new ViewportSize { Width = width, Height = width < 1000 ? 800 : 900 };
        options.HasTouch = width < 1000;
        options.IsMobile = width < 1000;
        var window = await _site.OpenAsync(options);
        await window.Page.GotoAsync(Address + address);
        return window;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
