// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.name.Names;
import java.lang.reflect.Proxy;
import org.candour.language.linking.ReportScopes;
import org.candour.language.syntax.parser.antlr.InspectionAntlrTokenFileProvider;
import org.candour.language.syntax.parser.antlr.internal.InternalInspectionLexer;
import org.candour.language.syntax.services.InspectionGrammarAccess;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.LinkingScopeProviderBinding;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.DefaultFragmentProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

/**
 * The services that reading needs, and no others. The module for editors also brings the serializer, the validator and
 * the index, and loading those would take longer than reading a short report.
 */
public final class ReadingModule extends AbstractModule {
    private static final String LANGUAGE = "org.candour.language.syntax.Inspection";

    @Override
    protected void configure() {
        bindConstant().annotatedWith(Names.named(Constants.LANGUAGE_NAME)).to(LANGUAGE);
        bind(ClassLoader.class).toInstance(getClass().getClassLoader());
        bind(IAstFactory.class).to(DefaultEcoreElementFactory.class);
        // the parser asks for one, but the scanner stands in its place
        bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).toProvider(InternalInspectionLexer::new);
        bind(ISerializer.class).toInstance(unneeded(ISerializer.class));
        bind(IConcreteSyntaxValidator.class).toInstance(unneeded(IConcreteSyntaxValidator.class));
        bind(IResourceServiceProvider.class).toInstance(unneeded(IResourceServiceProvider.class));
        bind(IFragmentProvider.class).to(DefaultFragmentProvider.class);
        bind(IEncodingProvider.class).to(IEncodingProvider.Runtime.class);
        bind(ILinker.class).to(LazyLinker.class);
        bind(ILinkingService.class).to(DefaultLinkingService.class);
        bind(IParser.class).to(ScanningParser.class);
        bind(IGrammarAccess.class).to(InspectionGrammarAccess.class);
        bind(IAntlrTokenFileProvider.class).to(InspectionAntlrTokenFileProvider.class);
        bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
        bind(IValueConverterService.class).to(InspectionValues.class);
        bind(EPackage.Registry.class).toInstance(EPackage.Registry.INSTANCE);
        bind(IScopeProvider.class)
                .annotatedWith(LinkingScopeProviderBinding.class)
                .to(ReportScopes.class);
        bind(IQualifiedNameProvider.class).to(SimpleNameProvider.class);
    }

    /** Registers the metamodels with EMF, and creates the services. */
    public static Injector createInjector() {
        EPackage.Registry.INSTANCE.putIfAbsent(InspectionPackage.eNS_URI, InspectionPackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
        return Guice.createInjector(new ReadingModule());
    }

    /** A service that a file asks for in case it is to be written or edited. */
    private static <T> T unneeded(Class<T> service) {
        ClassLoader loader = ReadingModule.class.getClassLoader();
        return service.cast(Proxy.newProxyInstance(loader, new Class<?>[] {service}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(service.getSimpleName() + " is for editors, not for readers");
        }));
    }
}
