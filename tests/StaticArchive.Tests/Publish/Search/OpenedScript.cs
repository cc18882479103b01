using System.Text;
using Jint;
using Jint.Native;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Search.Queries;
using StaticArchive.Publish.Search.Scripts;

namespace StaticArchive.Tests.Publish.Search;

/// <summary>The script of the search without the function around it: a test can ask for what is inside.</summary>
internal sealed class OpenedScript : IDisposable
{
    private const string Before = "'use strict';\n(() => {\n";
    private const string After = "})();\n";

    private readonly ScriptHost _host;

    /// <summary>Runs it.</summary>
    public OpenedScript()
    {
        var code = SearchScript.Code(InterfaceWords.Read(InterfaceLanguages.Default, []));
        Assert.StartsWith(Before, code, StringComparison.Ordinal);
        Assert.EndsWith(After, code, StringComparison.Ordinal);
        var inside = Encoding.UTF8.GetBytes(code[Before.Length..^After.Length]);
        _host = new ScriptHost([new OutputFile("opened.js", () => inside)]);
        _host.Run("opened.js");
    }

    /// <summary>What one of its functions, or of an expression over them, returns.</summary>
    public JsValue Call(string function, params object?[] arguments) => _host.Call(_host.Evaluate(function), arguments);

    /// <summary>The same, where it returns a list of numbers.</summary>
    public int[] Numbers(string function, params object?[] arguments) =>
        [.. Call(function, arguments).AsArray().Select(number => (int)number.AsNumber())];

    /// <summary>The same, where it returns a list of strings.</summary>
    public string[] Strings(string function, params object?[] arguments) =>
        [.. Call(function, arguments).AsArray().Select(text => text.AsString())];

    /// <inheritdoc/>
    public void Dispose() => _host.Dispose();
}
