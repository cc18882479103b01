using System.Security.Cryptography;
using System.Text;
using StaticArchive.Commands.Preview;
using StaticArchive.Publish;
using StaticArchive.Publish.Hosting;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Commands.Hosting;

/// <summary>The headers of <c>netlify.toml</c>.</summary>
public class HostHeadersTests
{
    [Fact]
    public void The_preview_sends_what_the_host_sends_except_that_it_is_not_encrypted()
    {
        var host = HostHeaders.For("/papers/x/", HostHeaders.Read());
        Assert.Equal(
            host.Where(header => header.Key != "Strict-Transport-Security")
                .Select(header => (header.Key, header.Value))
                .Order(),
            SecurityHeaders.All.Select(header => (Key: header.Name, header.Value)).Order()
        );
        Assert.True(host.ContainsKey("Strict-Transport-Security"));
    }

    [Fact]
    public void The_policy_lets_one_line_run_inline_by_its_hash_and_nothing_be_fetched_from_elsewhere()
    {
        var policy = SecurityHeaders
            .ContentSecurityPolicy.Split("; ")
            .ToDictionary(directive => directive.Split(' ')[0], directive => directive.Split(' ')[1..]);
        Assert.Equal(["'none'"], policy["default-src"]);
        var script = File.ReadAllBytes(Repository.At("theme", "js", "early.js"));
        var early = $"'sha256-{Convert.ToBase64String(SHA256.HashData(script))}'";
        Assert.All(
            policy.Values.SelectMany(values => values),
            value => Assert.Contains(value, new[] { "'none'", "'self'", "data:", "'script'", "static-archive", early })
        );
        Assert.Equal(["'self'", early], policy["script-src"]);
        Assert.Equal(["'none'"], policy["object-src"]);
        Assert.Equal(["'none'"], policy["base-uri"]);
        Assert.Equal(["'none'"], policy["frame-ancestors"]);
    }

    [Fact]
    public void The_file_of_headers_says_what_netlify_toml_says_rule_by_rule()
    {
        var file = Assert.Single(Publishing.Publish(TestArchive.Archive()), one => one.Path == "_headers");
        var expected = HostHeaders
            .Read()
            .SelectMany(block =>
                block
                    .Values.OrderBy(header => header.Key, StringComparer.Ordinal)
                    .Select(header => $"  {header.Key}: {header.Value}\n")
                    .Prepend(block.Path + "\n")
            );
        var text = Encoding.UTF8.GetString(file.Content().Span);
        Assert.StartsWith(string.Concat(expected), text, StringComparison.Ordinal);
        Assert.All(
            text[string.Concat(expected).Length..].Split('\n').Where(line => line.StartsWith(' ')),
            line => Assert.StartsWith("  Link: <", line, StringComparison.Ordinal)
        );
    }

    /// <summary>Signposting by the header, for machines that do not read pages.</summary>
    [Fact]
    public void The_file_of_headers_leads_from_each_paper_to_its_link_set()
    {
        var archive = TestArchive.Archive();
        var file = Assert.Single(Publishing.Publish(archive), one => one.Path == "_headers");
        var lines = Encoding.UTF8.GetString(file.Content().Span).Split('\n');
        Assert.All(
            archive.Papers.Where(paper => paper.Id != "gone"),
            paper =>
                Assert.Matches(
                    "^  Link: (<[^<> ]+>; rel=\"[a-z-]+\"(; type=\"[^\"]+\")?, )*"
                        + "<[^<> ]*linkset.json>; rel=\"linkset\"; type=\"application/linkset\\+json\"$",
                    lines[Array.IndexOf(lines, $"/papers/{paper.Id}/") + 1]
                )
        );
    }

    [Fact]
    public void Each_page_says_the_policy_itself_but_for_what_only_a_header_can_say()
    {
        var header = SecurityHeaders.ContentSecurityPolicy.Split("; ");
        var meta = ContentPolicy.Meta.Replace(" file:", "", StringComparison.Ordinal).Split("; ");
        Assert.Equal(header.Where(directive => directive != "frame-ancestors 'none'"), meta);
        var pages = Publishing
            .Publish(TestArchive.Archive())
            .Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) || file.Path == "404.html")
            .ToList();
        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            page =>
            {
                var html = Encoding.UTF8.GetString(page.Content().Span);
                var policy = html.IndexOf(
                    $"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentPolicy.Meta}\"",
                    StringComparison.Ordinal
                );
                Assert.InRange(policy, 0, html.IndexOf("<script", StringComparison.Ordinal));
            }
        );
    }

    [Fact]
    public void Hashed_files_are_kept_for_ever_and_documents_as_supplied_run_nothing()
    {
        var blocks = HostHeaders.Read();
        Assert.Equal(
            "public, max-age=31536000, immutable",
            HostHeaders.For("/assets/site.0a1b2c3d.css", blocks)["Cache-Control"]
        );
        Assert.False(HostHeaders.For("/papers/x/", blocks).ContainsKey("Cache-Control"));
        Assert.EndsWith(
            ", default-src 'none'; sandbox",
            HostHeaders.For("/papers/x/source/x.html", blocks)["Content-Security-Policy"],
            StringComparison.Ordinal
        );
    }
}
